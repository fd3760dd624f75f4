package id.suara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suara.kernel.Caller;
import id.suara.kernel.CurrentCaller;
import id.suara.kernel.DomainException;
import id.suara.kernel.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String PASSPHRASE = "kapal kertas berlayar";

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    ApiTokens tokens;

    @Inject
    CurrentCaller current;

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    private String login;
    private String address;
    private long id;

    @BeforeEach
    void anActiveAccount() {
        login = "it-" + System.nanoTime();
        address = "192.0.2." + System.nanoTime();
        current.set(new Caller(null, "test", Set.of(Role.ADMINISTRATOR), null, null));
        id = accounts.invite(new InviteAccount(login, "Tester", "id", Set.of(Role.ORGANIZER), null, null));
        accounts.activate(id, PASSPHRASE);
    }

    @Test
    void opensWithTheRightPassphraseInAnyCaseOfTheName() {
        SignIn.SignedIn signedIn = signIn.withPassphrase(" " + login.toUpperCase(Locale.ROOT), PASSPHRASE, address);

        assertThat(signedIn.caller().accountId()).isEqualTo(id);
        assertThat(signIn.ofSession(id, signedIn.edition(), address)).isPresent();
    }

    @Test
    void doesNotSayWhetherTheNameOrThePassphraseWasWrong() {
        assertThatThrownBy(() -> signIn.withPassphrase(login, "salah sekali", address))
                .hasMessage("identity.sign-in-failed");
        assertThatThrownBy(() -> signIn.withPassphrase(login + "x", "salah sekali", address))
                .hasMessage("identity.sign-in-failed");
    }

    @Test
    void slowsTheAccountDownAfterFiveFailuresFromAnywhere() {
        for (int i = 0; i < 5; i++) {
            String elsewhere = address + i;
            assertThatThrownBy(() -> signIn.withPassphrase(login, "salah sekali", elsewhere))
                    .hasMessage("identity.sign-in-failed");
        }

        assertThatThrownBy(() -> signIn.withPassphrase(login, PASSPHRASE, address + "new"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("identity.sign-in-wait");
                    assertThat((long) refusal.arguments().get("seconds")).isBetween(1L, 20L);
                });
    }

    @Test
    void opensAgainOnceTheWaitIsOver() throws Exception {
        for (int i = 0; i < 8; i++) {
            String elsewhere = address + i;
            assertThatThrownBy(() -> signIn.withPassphrase(login, "salah sekali", elsewhere))
                    .isInstanceOf(DomainException.class);
        }
        transaction.begin();
        em.createNativeQuery("update account set failed_at = failed_at - interval '15 minutes' where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();

        assertThat(signIn.withPassphrase(login, PASSPHRASE, address + "new")).isNotNull();
    }

    @Test
    void slowsTheAddressDownAfterFiveFailuresWhateverTheNames() {
        for (int i = 0; i < 5; i++) {
            String name = "nobody-" + i;
            assertThatThrownBy(() -> signIn.withPassphrase(name, "salah sekali", address))
                    .hasMessage("identity.sign-in-failed");
        }

        assertThatThrownBy(() -> signIn.withPassphrase(login, PASSPHRASE, address))
                .hasMessage("identity.sign-in-wait");
        assertThat(signIn.withPassphrase(login, PASSPHRASE, address + "other")).isNotNull();
    }

    @Test
    void endsSessionsAndTokensWhenTheAccountIsLocked() {
        int edition = signIn.withPassphrase(login, PASSPHRASE, address).edition();
        String token = tokens.issue(id, "it", Duration.ofHours(1));
        assertThat(signIn.ofToken(token, address)).isPresent();

        accounts.lock(id);

        assertThat(signIn.ofSession(id, edition, address)).isEmpty();
        assertThat(signIn.ofToken(token, address)).isEmpty();
        assertThatThrownBy(() -> signIn.withPassphrase(login, PASSPHRASE, address))
                .hasMessage("identity.sign-in-failed");
    }

    @Test
    void anActivationLinkWorksOnce() {
        long invited = accounts.invite(new InviteAccount(null, "Anak Baru", "id", Set.of(Role.DELEGATE), null, null));
        String link = accounts.activationPath(invited).replace("/activate?link=", "");
        assertThat(accounts.byLink(link).getId()).isEqualTo(invited);

        accounts.activate(invited, PASSPHRASE);

        assertThatThrownBy(() -> accounts.byLink(link)).hasMessage("identity.activation-used");
        assertThatThrownBy(() -> accounts.activate(invited, "yang kedua kali")).hasMessage("identity.activation-used");
    }

    @Test
    void aPrintedCodeIsVoidOnceAnotherWasPrintedOrOneWasUsed() {
        long invited = accounts.invite(new InviteAccount(null, "Anak Baru", "id", Set.of(Role.DELEGATE), null, null));
        String first = accounts.printCode(invited);
        String second = accounts.printCode(invited);

        assertThat(accounts.byCode(first)).isEmpty();
        assertThat(accounts.byCode(second.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isPresent();

        accounts.activate(invited, PASSPHRASE);
        assertThat(accounts.byCode(second)).isEmpty();
    }

    @Test
    void aTakenNameIsRefused() {
        assertThatThrownBy(() ->
                        accounts.invite(new InviteAccount(login, "Tester", "id", Set.of(Role.ORGANIZER), null, null)))
                .hasMessage("identity.login-taken");
    }
}

package id.suara.messaging.notices;

import id.suara.kernel.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells something in a transaction of its own, for tests. */
@ApplicationScoped
@Transactional
public class Teller {

    @Inject
    NoticeBook book;

    public void tell(long account) {
        book.tell(account, NoticeKind.IDEA_PUBLISHED, new Subject("idea", 1));
    }

    public void tell(long account, NoticeKind kind, Subject about) {
        book.tell(account, kind, about);
    }
}

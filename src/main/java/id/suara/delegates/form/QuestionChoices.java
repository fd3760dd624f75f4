package id.suara.delegates.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The rows of a question's choices. Those that people chose are changed in place: JPA would delete them and write new ones. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class QuestionChoices {

    @PersistenceContext
    EntityManager em;

    /** @param answered whether the rows must stay, and their words alone change */
    void write(long questionId, List<AskQuestion.Choice> wanted, boolean answered) {
        if (!answered) {
            em.createNativeQuery("delete from question_choice where question_id = ?1")
                    .setParameter(1, questionId)
                    .executeUpdate();
        }
        int number = 1;
        for (AskQuestion.Choice choice : wanted) {
            em.createNativeQuery(
                            "insert into question_choice (question_id, number, label, label_en) values (?1, ?2, ?3, ?4)"
                                    + " on conflict (question_id, number) do update set label = excluded.label,"
                                    + " label_en = excluded.label_en where (question_choice.label, question_choice.label_en)"
                                    + " is distinct from (excluded.label, excluded.label_en)")
                    .setParameter(1, questionId)
                    .setParameter(2, number++)
                    .setParameter(3, choice.label().strip())
                    .setParameter(4, choice.labelEn().strip())
                    .executeUpdate();
        }
    }
}

package id.suara.webinars.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One value of what somebody answered to a question: the words, a choice's number, or {@code yes} or {@code no}. */
@Entity
@Table(name = "webinar_form_answer")
class FormAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "registration_id")
    private long registrationId;

    @Column(name = "question_id")
    private long questionId;

    private String value;

    protected FormAnswer() {}

    static FormAnswer of(long registrationId, long questionId, String value) {
        FormAnswer answer = new FormAnswer();
        answer.registrationId = registrationId;
        answer.questionId = questionId;
        answer.value = value;
        return answer;
    }

    long registrationId() {
        return registrationId;
    }

    long questionId() {
        return questionId;
    }

    String value() {
        return value;
    }
}

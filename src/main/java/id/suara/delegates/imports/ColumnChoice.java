package id.suara.delegates.imports;

import id.suara.delegates.intake.Heading;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an office said about a heading of its own, for its next file. */
@Entity
@Table(name = "column_choice")
class ColumnChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "heading_key")
    private String headingKey;

    private String heading;

    @Enumerated(EnumType.STRING)
    @Column(name = "column_name")
    private id.suara.delegates.intake.Column column;

    protected ColumnChoice() {}

    static ColumnChoice of(Office office, Heading heading) {
        ColumnChoice choice = new ColumnChoice();
        choice.provinceCode = office.provinceCode();
        choice.accountId = office.accountId();
        choice.headingKey = heading.key();
        choice.heading = heading.text();
        choice.column = heading.column();
        return choice;
    }

    Heading heading() {
        return new Heading(headingKey, heading, column);
    }
}

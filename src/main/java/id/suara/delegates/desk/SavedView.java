package id.suara.delegates.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A filter and the columns of the desk, under a name, for the one who saved it. */
@Entity
@Table(name = "desk_view")
public class SavedView {

    public static final int MOST = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suara_id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private int slot;

    private String name;

    private String filter;

    private String columns;

    @Version
    private long version;

    protected SavedView() {}

    static SavedView of(long accountId, int slot, SaveView content) {
        SavedView view = new SavedView();
        view.accountId = accountId;
        view.slot = slot;
        view.name = content.name();
        view.keep(content);
        return view;
    }

    /** Instead of what it held. */
    void keep(SaveView content) {
        filter = content.filter().parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        columns = String.join(",", content.columns());
    }

    /** As {@link #keep}, under another name too. */
    void change(SaveView content) {
        name = content.name();
        keep(content);
    }

    public Long getId() {
        return id;
    }

    int getSlot() {
        return slot;
    }

    public String getName() {
        return name;
    }

    public DeskFilter getFilter() {
        Map<String, String> values = new HashMap<>();
        for (String one : filter.split("&")) {
            int equals = one.indexOf('=');
            if (equals > 0) {
                values.put(
                        one.substring(0, equals), URLDecoder.decode(one.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return DeskFilter.of(values::get);
    }

    /** Those that are shown. */
    public List<String> getColumns() {
        return columns.isEmpty() ? List.of() : List.of(columns.split(","));
    }

    public long getVersion() {
        return version;
    }
}

package id.suara.webinars.imports;

import id.suara.congress.Regions;
import id.suara.kernel.DomainException;
import id.suara.webinars.ListOutlook;
import id.suara.webinars.ListRegistered;
import id.suara.webinars.ListedPerson;
import id.suara.webinars.RegisterList;
import id.suara.webinars.WebinarLists;
import id.suara.webinars.imports.ImportRow.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Registering people of a spreadsheet. Each piece of it is registered in a transaction of its own, or all in the caller's where there
 *  is one. */
@ApplicationScoped
public class WebinarImports {

    /** Bytes of a file. */
    public static final int LARGEST = PeopleFile.LARGEST;

    @Inject
    WebinarLists lists;

    @Inject
    Regions regions;

    /** Reads and judges, and writes nothing.
     *
     *  @throws DomainException as {@link WebinarLists#requireOpen}; of a file as a whole {@code webinars.import-too-large} (413),
     *     {@code webinars.import-empty}, {@code -not-a-spreadsheet}, {@code -old-or-locked}, {@code -damaged}, {@code -zip-bomb},
     *     {@code -too-many-rows}, {@code -headings}, or {@code request.invalid} with the columns that it lacks */
    public ImportPreview preview(long webinarId, byte[] content) {
        lists.requireOpen(webinarId);
        PeopleFile file = PeopleFile.read(content);
        PeopleRules rules = new PeopleRules(regions.names());
        List<ImportRow> judged = file.people().stream().map(rules::judge).toList();
        ListOutlook outlook = lists.look(
                webinarId,
                judged.stream()
                        .filter(row -> row.state() == State.GOOD)
                        .map(WebinarImports::address)
                        .toList());
        return new ImportPreview(
                file.columns(), judged.stream().map(row -> known(row, outlook)).toList(), outlook.free());
    }

    private static ImportRow known(ImportRow row, ListOutlook outlook) {
        boolean already = row.state() == State.GOOD && outlook.registered().contains(address(row));
        return already ? row.already() : row;
    }

    private static String address(ImportRow row) {
        return row.email().toLowerCase(Locale.ROOT);
    }

    /** Registers the good rows, in their order; who was registered meanwhile is passed over. Where one piece fails, those before it
     *  stay registered, and the same file once more goes on.
     *
     *  @param token of this preview: the same one is answered again and does nothing. Null for none
     *  @throws DomainException as {@link WebinarLists#register} */
    public ListRegistered register(long webinarId, ImportPreview preview, ImportWishes wishes, String token) {
        List<ListedPerson> people = preview.people();
        ListRegistered told = ListRegistered.NOBODY;
        for (int from = 0; from < people.size(); from += RegisterList.MOST) {
            List<ListedPerson> piece = people.subList(from, Math.min(people.size(), from + RegisterList.MOST));
            told = told.and(lists.register(
                    webinarId,
                    new RegisterList(piece, wishes.known(), wishes.language()),
                    token == null ? null : token + "/" + from));
        }
        return told;
    }
}

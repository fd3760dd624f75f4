package id.suara.webinars.web;

import id.suara.kernel.DomainException;
import id.suara.webinars.attendance.Candidate;
import id.suara.webinars.attendance.SeenList;
import id.suara.webinars.attendance.SeenPeople;
import id.suara.webinars.attendance.SeenPerson;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Deciding who somebody of a report is, by searching, and where they are several. */
@Named("seenPersonPage")
@ViewScoped
public class SeenPersonPage implements Serializable {

    @Inject
    transient SeenList seen;

    @Inject
    transient SeenPeople people;

    private Long id;
    private Long seenId;
    private String words;
    private SeenPerson person;
    private List<Long> chosen = new ArrayList<>();
    private List<Candidate> candidates = List.of();

    public void load() {
        if (id == null || seenId == null) {
            throw DomainException.notFound("webinars.no-seen");
        }
        person = seen.find(id, seenId);
        Map<Long, Candidate> all = new LinkedHashMap<>();
        Stream.of(person.attendees(), seen.search(id, words), person.candidates())
                .flatMap(List::stream)
                .forEach(one -> all.putIfAbsent(one.registrationId(), one));
        candidates = List.copyOf(all.values());
        chosen = new ArrayList<>(
                person.attendees().stream().map(Candidate::registrationId).toList());
    }

    public String match() {
        people.match(id, seenId, person.version(), chosen);
        return back();
    }

    public String beNobody() {
        people.beNobody(id, seenId, person.version());
        return back();
    }

    private String back() {
        return "/webinars/attendance?faces-redirect=true&id=" + id + "&done=decided";
    }

    public SeenPerson getPerson() {
        return person;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSeenId() {
        return seenId;
    }

    public void setSeenId(Long seenId) {
        this.seenId = seenId;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}

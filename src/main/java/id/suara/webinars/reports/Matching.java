package id.suara.webinars.reports;

import id.suara.webinars.reports.Match.ShownAs;
import id.suara.webinars.reports.Proposal.Ground;
import id.suara.webinars.reports.RegistrantIndex.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the attendees behind the people of a meeting report.
 *
 * <p>Certain is only who has the same e-mail address, and not even they where the name shown is another attendee's: then somebody
 * may have used a colleague's account. Names, the very same too, make proposals that a person confirms. A device's name proposes
 * nobody, an office's name those of that office.
 *
 * <p>Fast by an index of the words of all names: a shown name is compared closely with a few tens of attendees who share a word
 * with it, exactly or nearly, and each word is compared once with those of the same first letter only.
 */
public final class Matching {

    private static final int MOST_PROPOSALS = 10;

    private static final double NAME = 0.85;
    private static final double LEAST_LIKE = 0.45;
    private static final double INSTITUTION = 0.12;
    private static final double OTHER_INSTITUTION = -0.08;
    private static final double OFFICE_DOMAIN = 0.04;
    private static final double EMAIL_LIKE = 0.7;
    private static final double EMAIL_TOO = 0.05;
    /** Of two namesakes, one of whom is found already, it is rather the other. */
    private static final double FOUND_ALREADY = -0.02;

    private static final double NAME_IN_EMAIL = 0.8;
    private static final double SAME_OFFICE = 0.3;
    private static final int SHORTEST_IN_EMAIL = 3;

    /** A person of the report, taken apart.
     *
     *  @param names under which they were shown, as far as they are a person's
     *  @param pairs of each, as {@link RegistrantIndex#pairs} makes them */
    private record Shown(
            ReportPerson person,
            List<List<NameWord>> names,
            List<List<NameWord>> pairs,
            Institution office,
            ShownAs as) {

        Shown(ReportPerson person, List<List<NameWord>> names, Institution office, ShownAs as) {
            this(person, names, names.stream().map(RegistrantIndex::pairs).toList(), office, as);
        }
    }

    private final RegistrantIndex index;

    private Matching(RegistrantIndex index) {
        this.index = index;
    }

    public static Matching with(List<Registrant> registrants) {
        return new Matching(new RegistrantIndex(registrants));
    }

    /** @return one for each, in their order. One attendee may be certain for several, who are then one person */
    public List<Match> match(List<ReportPerson> people) {
        List<Shown> all = people.stream().map(this::shown).toList();
        List<Entry> certain = new ArrayList<>();
        Set<Long> found = new HashSet<>();
        for (Shown shown : all) {
            Entry entry = certain(shown);
            certain.add(entry);
            if (entry != null) {
                found.add(entry.registrant().id());
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Shown shown = all.get(i);
            Entry entry = certain.get(i);
            matches.add(new Match(
                    shown.person(),
                    shown.as(),
                    entry == null ? null : entry.registrant(),
                    entry == null ? proposals(shown, found) : List.of()));
        }
        return matches;
    }

    private Shown shown(ReportPerson person) {
        List<List<NameWord>> names = new ArrayList<>();
        Institution office = Institution.NONE;
        boolean official = false;
        for (String name : Arrays.asList(person.name(), person.originalName())) {
            ShownName shown = ShownName.of(name, index.vocabulary());
            if (!shown.person().isEmpty()) {
                names.add(shown.person().stream().map(NameWord::of).toList());
            }
            office = shown.office().places().isEmpty() ? office : shown.office();
            official = official || shown.namesOffice();
        }
        ShownAs as = official ? ShownAs.OFFICE : ShownAs.DEVICE;
        return new Shown(person, names, office, names.isEmpty() ? as : ShownAs.PERSON);
    }

    private Entry certain(Shown shown) {
        List<Entry> same = index.withEmail(shown.person().email());
        if (same.size() != 1) {
            return null;
        }
        boolean own = shown.names().isEmpty() || like(shown, same.get(0)).value() >= LEAST_LIKE;
        return own || !isNameOfAnother(shown) ? same.get(0) : null;
    }

    private boolean isNameOfAnother(Shown shown) {
        return near(shown).anyMatch(entry -> like(shown, entry).same());
    }

    private Stream<Entry> near(Shown shown) {
        return shown.names().stream().flatMap(name -> index.near(name, shown.office()).stream());
    }

    private NameLikeness like(Shown shown, Entry entry) {
        NameLikeness best = NameLikeness.NONE;
        for (int i = 0; i < shown.names().size(); i++) {
            NameLikeness likeness =
                    NameLikeness.of(shown.names().get(i), shown.pairs().get(i), entry, index);
            best = likeness.value() > best.value() ? likeness : best;
        }
        return best;
    }

    private List<Proposal> proposals(Shown shown, Set<Long> found) {
        Map<Long, Proposal> best = new LinkedHashMap<>();
        near(shown).forEach(entry -> propose(best, byName(shown, entry, found)));
        index.withName(shown.person().name())
                .forEach(entry -> propose(best, new Proposal(entry.registrant(), NAME, Ground.SAME_NAME)));
        byEmail(shown, found, best);
        if (best.isEmpty() && shown.as() != ShownAs.DEVICE) {
            byOffice(shown, found, best);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Proposal::score)
                        .reversed()
                        .thenComparing(proposal -> proposal.registrant().name())
                        .thenComparing(proposal -> proposal.registrant().id()))
                .limit(MOST_PROPOSALS)
                .toList();
    }

    private static void propose(Map<Long, Proposal> best, Proposal proposal) {
        if (proposal != null) {
            best.merge(
                    proposal.registrant().id(), proposal, (one, other) -> one.score() >= other.score() ? one : other);
        }
    }

    /** @return null where the names are not alike */
    private Proposal byName(Shown shown, Entry entry, Set<Long> found) {
        NameLikeness likeness = like(shown, entry);
        if (likeness.value() < LEAST_LIKE) {
            return null;
        }
        double score = NAME * likeness.value() + evidence(shown, entry, found);
        return new Proposal(
                entry.registrant(),
                Math.max(0, Math.min(1, score)),
                likeness.same() ? Ground.SAME_NAME : Ground.SIMILAR_NAME);
    }

    /** What beside the name speaks for somebody or against. */
    private double evidence(Shown shown, Entry entry, Set<Long> found) {
        double agreement = shown.office().agreement(entry.institution());
        double evidence = agreement < 0 ? OTHER_INSTITUTION : INSTITUTION * agreement;
        String domain = EmailAddress.office(shown.person().email());
        if (domain != null && domain.equals(EmailAddress.office(entry.email()))) {
            evidence += OFFICE_DOMAIN;
        }
        return found.contains(entry.registrant().id()) ? evidence + FOUND_ALREADY : evidence;
    }

    private void byEmail(Shown shown, Set<Long> found, Map<Long, Proposal> best) {
        String email = shown.person().email();
        for (Entry entry : index.withEmail(email)) {
            propose(best, new Proposal(entry.registrant(), EMAIL_LIKE + EMAIL_TOO, Ground.SAME_EMAIL));
        }
        List<Entry> like = new ArrayList<>(index.withEmailLike(email));
        like.removeAll(index.withEmail(email));
        for (Entry entry : like) {
            Proposal named = best.get(entry.registrant().id());
            double score = named == null ? EMAIL_LIKE : Math.max(EMAIL_LIKE, Math.min(1, named.score() + EMAIL_TOO));
            propose(best, new Proposal(entry.registrant(), score, Ground.SIMILAR_EMAIL));
        }
        if (shown.names().isEmpty() && best.isEmpty()) {
            byNameInEmail(shown, found, best);
        }
    }

    /** "siti.aminah88@gmail.com" says who joined with an iPhone. */
    private void byNameInEmail(Shown shown, Set<Long> found, Map<Long, Proposal> best) {
        String person = EmailAddress.person(shown.person().email());
        List<NameWord> words = person == null
                ? List.of()
                : Stream.of(person.split("[^a-z]+"))
                        .filter(word -> word.length() >= SHORTEST_IN_EMAIL)
                        .map(NameWord::of)
                        .toList();
        Shown named = new Shown(shown.person(), List.of(words), shown.office(), shown.as());
        for (Entry entry : index.near(words, shown.office())) {
            Proposal proposal = byName(named, entry, found);
            if (proposal != null) {
                propose(best, new Proposal(entry.registrant(), NAME_IN_EMAIL * proposal.score(), Ground.SIMILAR_EMAIL));
            }
        }
    }

    private void byOffice(Shown shown, Set<Long> found, Map<Long, Proposal> best) {
        index.of(shown.office())
                .forEach((agreement, entries) -> entries.forEach(entry -> {
                    double already = found.contains(entry.registrant().id()) ? FOUND_ALREADY : 0;
                    propose(
                            best,
                            new Proposal(
                                    entry.registrant(), SAME_OFFICE * agreement + already, Ground.SAME_INSTITUTION));
                }));
    }
}

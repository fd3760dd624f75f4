package id.suara.moderation.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Addresses of e-mail and of pages, plain or hidden: with "at" and "dot" in words, in brackets, or with gaps. */
final class LinkDetector implements Detector {

    private static final Set<String> DOT = Set.of("dot", "titik", "dott", "ttk", "tiitik", "point");

    private static final Set<String> SPELLED_SCHEMES = Set.of("http", "https", "www");
    private static final int MANY = 3;

    @Override
    public List<Hit> in(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        List<Hit> links = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            int[] span = Mail.of(reading, i);
            if (span != null) {
                hits.add(Hit.of(HitClass.EMAIL, reading, span[0], span[1]));
                i = tokenBefore(reading, i, span[1]);
                continue;
            }
            span = link(reading, i);
            if (span != null) {
                links.add(Hit.of(HitClass.LINK, reading, span[0], span[1]));
                i = tokenBefore(reading, i, span[1]);
            }
        }
        hits.addAll(links);
        if (links.size() >= MANY) {
            hits.add(new Hit(links.get(0).start(), links.get(links.size() - 1).end(), HitClass.MANY_LINKS, null, null));
        }
        return hits;
    }

    private static int tokenBefore(Reading reading, int index, int letter) {
        int last = index;
        while (last + 1 < reading.size() && reading.token(last + 1).from() < letter) {
            last++;
        }
        return last;
    }

    /** "h t t p s : / / ...", "w w w . ...". @return the letter behind it, or -1 */
    private static int spelledOut(Reading reading, int index) {
        StringBuilder letters = new StringBuilder();
        int at = index;
        while (at < index + 5 && reading.word(at).length() == 1) {
            letters.append(reading.word(at++));
            if (!reading.gap(at - 1).equals(" ")) {
                break;
            }
        }
        String spelled = letters.toString();
        if (!SPELLED_SCHEMES.contains(spelled) || at >= reading.size()) {
            return -1;
        }
        return Domains.pathEnd(reading, reading.token(at).to());
    }

    private static int[] link(Reading reading, int index) {
        Token token = reading.token(index);
        int spelled =
                token.length() == 1 && (token.word().equals("h") || token.word().equals("w"))
                        ? spelledOut(reading, index)
                        : -1;
        if (spelled >= 0) {
            return new int[] {token.from(), spelled};
        }
        String word = token.word();
        boolean scheme = (word.equals("http")
                        || word.equals("https")
                        || word.equals("hxxp")
                        || word.equals("hxxps")
                        || word.equals("htp")
                        || word.equals("htps"))
                && reading.gap(index).strip().startsWith(":");
        boolean www = (word.equals("www") || word.equals("wwww"))
                && (reading.gap(index).strip().equals(".") || DOT.contains(reading.word(index + 1)));
        if (scheme || www) {
            int domain = www ? Domains.end(reading, DOT.contains(reading.word(index + 1)) ? index + 2 : index) : -1;
            int next = reading.token(Math.min(index + 1, reading.size() - 1)).to();
            return new int[] {token.from(), Domains.pathEnd(reading, Math.max(domain, next))};
        }
        if (!token.isNumber() || Mail.isInName(reading, index)) {
            int end = Domains.end(reading, index);
            if (end >= 0) {
                return new int[] {token.from(), Domains.pathEnd(reading, end)};
            }
        }
        return null;
    }
}

package id.suara.webinars.board;

import id.suara.congress.Province;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.OfficeType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who are counted, put together; a kind, a type and a province with nobody has a line too, of none. */
public final class Grouping {

    /** Of a Social Office whose registrant did not say. */
    public static final String UNKNOWN = "UNKNOWN";

    private Grouping() {}

    /** @param line what is said of a code and those who are of it */
    public static <T extends Grouped, L> List<L> byKind(List<T> all, BiFunction<String, List<T>, L> line) {
        return lines(Stream.of(InstitutionKind.values()).map(Enum::name), all, Grouped::kind, line);
    }

    /** Of Social Offices only, {@link #UNKNOWN} last. */
    public static <T extends Grouped, L> List<L> byOfficeType(List<T> all, BiFunction<String, List<T>, L> line) {
        return lines(
                Stream.concat(Stream.of(OfficeType.values()).map(Enum::name), Stream.of(UNKNOWN)),
                all.stream()
                        .filter(one -> one.kind().equals(InstitutionKind.SOCIAL_OFFICE.name()))
                        .toList(),
                one -> one.officeType() == null ? UNKNOWN : one.officeType(),
                line);
    }

    /** In the order of the provinces given. */
    public static <T extends Grouped, L> List<L> byProvince(
            List<T> all, List<Province> provinces, BiFunction<String, List<T>, L> line) {
        return lines(provinces.stream().map(Province::getCode), all, Grouped::province, line);
    }

    private static <T extends Grouped, L> List<L> lines(
            Stream<String> codes, List<T> all, Function<T, String> code, BiFunction<String, List<T>, L> line) {
        var byCode = all.stream().collect(Collectors.groupingBy(code));
        return codes.map(one -> line.apply(one, byCode.getOrDefault(one, List.of())))
                .toList();
    }
}

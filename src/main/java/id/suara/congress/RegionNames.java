package id.suara.congress;

import id.suara.kernel.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds provinces and regencies by what people call them. Other names of provinces are data: {@code province-names.csv}. */
public final class RegionNames {

    public record ProvinceName(String code, String name, String nameEn) {}

    /** @param shortName without its kind */
    public record RegencyName(String code, String provinceCode, String shortName, boolean city) {}

    private static final Set<String> PROVINCE = Set.of("provinsi", "propinsi", "prov", "prop", "province");
    private static final Set<String> KABUPATEN = Set.of("kabupaten", "kab", "regency");
    private static final Set<String> KOTA = Set.of("kota", "kotamadya", "kodya", "city");
    private static final Set<String> ADMINISTRATIVE = Set.of("administrasi", "administratif", "adm", "admin");

    private final Map<String, String> provinces = new HashMap<>();
    private final Map<String, String> kabupaten = new HashMap<>();
    private final Map<String, String> kota = new HashMap<>();
    private final Map<String, String> regencyCodes = new HashMap<>();

    public RegionNames(Collection<ProvinceName> provinceNames, Collection<RegencyName> regencyNames) {
        for (ProvinceName province : provinceNames) {
            provinces.put(joined(words(province.name())), province.code());
            provinces.put(joined(words(province.nameEn())), province.code());
            provinces.put(province.code(), province.code());
        }
        readOtherNames();
        for (RegencyName regency : regencyNames) {
            String place = regency.provinceCode() + joined(words(regency.shortName()));
            (regency.city() ? kota : kabupaten).put(place, regency.code());
            regencyCodes.put(regency.provinceCode() + regency.code().replace(".", ""), regency.code());
        }
    }

    private void readOtherNames() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream file = RegionNames.class.getResourceAsStream("/data/province-names.csv");
                CSVParser rows = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                provinces.put(joined(words(row.get("name"))), row.get("code"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param written a name, an abbreviation or the code
     *  @return the code */
    public Optional<String> province(String written) {
        List<String> words = words(written);
        if (words.size() > 1 && PROVINCE.contains(words.get(0))) {
            words.remove(0);
        }
        return Optional.ofNullable(provinces.get(joined(words)));
    }

    /** Without its kind, a name that a kabupaten and a kota share means the kabupaten.
     *
     *  @return the code, absent for one that is not in that province */
    public Optional<String> regency(String provinceCode, String written) {
        List<String> words = words(written);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> byKind = byKind(provinceCode, new ArrayList<>(words));
        if (byKind.isPresent()) {
            return byKind;
        }
        // "Kota Baru" may be the kabupaten Kotabaru: the whole of it is tried as a name.
        String place = provinceCode + joined(words);
        return Optional.ofNullable(kabupaten.get(place))
                .or(() -> Optional.ofNullable(kota.get(place)))
                .or(() -> Optional.ofNullable(regencyCodes.get(place)));
    }

    private Optional<String> byKind(String provinceCode, List<String> words) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        boolean city;
        if (KABUPATEN.contains(first) || KOTA.contains(first)) {
            city = KOTA.contains(first);
            words.remove(0);
        } else if (last.equals("regency") || last.equals("city")) {
            city = last.equals("city");
            words.remove(words.size() - 1);
        } else {
            return Optional.empty();
        }
        words.removeIf(ADMINISTRATIVE::contains);
        return Optional.ofNullable((city ? kota : kabupaten).get(provinceCode + joined(words)));
    }

    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        for (String word : PlainText.fold(written).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word.equals("kep") ? "kepulauan" : word);
            }
        }
        return words;
    }

    /** Without spaces: people write Tanjungpinang and Tanjung Pinang. */
    private static String joined(List<String> words) {
        return String.join("", words);
    }
}

package id.suara.delegates.intake;

import id.suara.congress.RegionNames;
import id.suara.congress.RegionNames.ProvinceName;
import id.suara.congress.RegionNames.RegencyName;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;

/** The regions of the project's own data, and a row in which nothing is wrong. */
public final class Samples {

    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 9, 21);

    private Samples() {}

    public static RegionNames regions() {
        try {
            List<ProvinceName> provinces = new ArrayList<>();
            for (var row : rows("/data/provinces.csv")) {
                provinces.add(new ProvinceName(row.get("code"), row.get("name"), row.get("name_en")));
            }
            List<RegencyName> regencies = new ArrayList<>();
            for (var row : rows("/data/regencies.csv")) {
                regencies.add(new RegencyName(
                        row.get("code"),
                        row.get("province_code"),
                        row.get("short_name"),
                        row.get("type").equals("kota")));
            }
            return new RegionNames(provinces, regencies);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By province. */
    public static Map<String, Long> populations() {
        try {
            Map<String, Long> populations = new TreeMap<>();
            for (var row : rows("/data/provinces.csv")) {
                populations.put(row.get("code"), Long.valueOf(row.get("population_2024")));
            }
            return populations;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Iterable<org.apache.commons.csv.CSVRecord> rows(String resource) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(Samples.class.getResourceAsStream(resource), StandardCharsets.UTF_8))
                .getRecords();
    }

    static RowRules rules() {
        return new RowRules(FIRST_DAY, 10, regions(), null);
    }

    public static Map<Column, String> goodRow() {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.FULL_NAME, "Melati Putri");
        row.put(Column.BIRTH_DATE, "12 April 2013");
        row.put(Column.PROVINCE, "Jawa Barat");
        row.put(Column.REGENCY, "Kota Bandung");
        row.put(Column.GUARDIAN_NAME, "Siti");
        row.put(Column.GUARDIAN_PHONE, "0813 7143 5912");
        return row;
    }

    static SheetRow row(Column column, String value) {
        Map<Column, String> row = goodRow();
        row.put(column, value);
        return new SheetRow(1, row);
    }

    static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

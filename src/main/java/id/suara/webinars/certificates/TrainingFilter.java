package id.suara.webinars.certificates;

/**
 * Whose training.
 *
 * @param year in which the webinars were held
 * @param provinceCode null for all
 * @param words of a name, an institution or an address; null for all
 */
public record TrainingFilter(int year, String provinceCode, String words) {

    public TrainingFilter {
        provinceCode = provinceCode == null || provinceCode.isBlank() ? null : provinceCode;
        words = words == null || words.isBlank() ? null : words.strip();
    }
}

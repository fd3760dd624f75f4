package id.suara.webinars.web;

import id.suara.congress.IndonesianTime;
import id.suara.congress.Province;
import id.suara.congress.Regions;
import id.suara.kernel.ExportFormat;
import id.suara.webinars.certificates.ShownCertificate;
import id.suara.webinars.certificates.TrainedPerson;
import id.suara.webinars.certificates.TrainingFile;
import id.suara.webinars.certificates.TrainingFilter;
import id.suara.webinars.certificates.TrainingLength;
import id.suara.webinars.certificates.Trainings;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** What people learned in a year, across webinars. */
@Named("trainingPage")
@ViewScoped
public class TrainingPage implements Serializable {

    @Inject
    transient Trainings trainings;

    @Inject
    transient TrainingFile file;

    @Inject
    transient Regions regions;

    private Integer year;
    private String province;
    private String words;
    private List<Integer> years = List.of();
    private List<TrainedPerson> rows = List.of();

    public void load() {
        years = trainings.years();
        year = year == null ? years.get(0) : year;
        rows = trainings.of(filter());
    }

    private TrainingFilter filter() {
        return new TrainingFilter(year, province, words);
    }

    public StreamedContent getWorkbook() {
        return file(ExportFormat.XLSX);
    }

    public StreamedContent getCsv() {
        return file(ExportFormat.CSV);
    }

    private StreamedContent file(ExportFormat format) {
        List<TrainedPerson> people = trainings.of(filter());
        Locale locale = locale();
        return DefaultStreamedContent.builder()
                .name("pelatihan-" + year + "." + format.extension())
                .contentType(format.mediaType())
                .writer(to -> {
                    try {
                        file.write(people, format, locale, to);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .build();
    }

    public String day(ShownCertificate one) {
        return IndonesianTime.day(one.day(), locale());
    }

    public String length(int minutes) {
        return TrainingLength.of(minutes, locale());
    }

    public String provinceName(String code) {
        return regions.province(code).map(one -> one.name(locale())).orElse("");
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Whether the caller sees more than one province. */
    public boolean isEverywhere() {
        return trainings.province() == null;
    }

    public List<Province> getProvinces() {
        return regions.provinces();
    }

    public List<Integer> getYears() {
        return years;
    }

    public List<TrainedPerson> getRows() {
        return rows;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

package id.suara.ideas.web;

import id.suara.ideas.DescribePicture;
import id.suara.ideas.DraftPictures;
import id.suara.ideas.IdeaForum;
import id.suara.ideas.PictureUploads;
import id.suara.ideas.WritingHints;
import id.suara.ideas.pictures.DraftPicture;
import id.suara.ideas.pictures.Pictures;
import id.suara.kernel.DomainException;
import id.suara.kernel.DomainException.FieldError;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Putting pictures to an idea that is not sent yet. Plain forms: it works without scripts. */
@Named("picturesPage")
@RequestScoped
public class PicturesPage {

    @Inject
    DraftPictures pictures;

    @Inject
    PictureUploads uploads;

    @Inject
    WritingHints hints;

    @Inject
    IdeaForum forum;

    @Inject
    HttpServletRequest request;

    private Long idea;
    private Long edited;
    private List<DraftPicture> rows = List.of();
    private List<SubmitPage.Seen> seen = List.of();
    private Part file;
    private String description;

    @PostConstruct
    void load() {
        // Which forms are there has to be known before they are read.
        idea = number("idea");
        edited = number("edit");
        rows = pictures.own(idea);
        seen = rows.stream()
                .map(DraftPicture::description)
                .flatMap(words -> hints.forWords(words).stream().map(hint -> SubmitPage.Seen.of(words, hint)))
                .distinct()
                .toList();
    }

    private Long number(String parameter) {
        String value = request.getParameter(parameter);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /** Fills in the description that is to be changed. */
    public void begin() {
        rows.stream()
                .filter(row -> edited != null && row.id() == edited)
                .findFirst()
                .ifPresent(row -> description = row.description());
    }

    public String add() throws IOException {
        if (file == null) {
            throw DomainException.invalid("ideas.picture-none", List.of(new FieldError("file", "ideas.picture-none")));
        }
        try (InputStream sent = file.getInputStream()) {
            uploads.add(idea, sent, new DescribePicture(description));
        } finally {
            // What came with it, its name too, is nowhere any more.
            file.delete();
        }
        return here("added");
    }

    public String describe() {
        pictures.describe(edited == null ? 0 : edited, new DescribePicture(description));
        return here("described");
    }

    public String remove() {
        pictures.remove(edited == null ? 0 : edited);
        return here("removed");
    }

    /** The page anew, so that loading it again sends nothing again. */
    private String here(String done) {
        return "/my/pictures?faces-redirect=true&done=" + done + (idea == null ? "" : "&idea=" + idea);
    }

    /** Back to the last step of the idea. */
    public String getBack() {
        return "/my/submit?step=" + SubmitPage.LAST + (idea == null ? "" : "&idea=" + idea);
    }

    public boolean isOpen() {
        return forum.isAccepting();
    }

    public boolean isFull() {
        return rows.size() >= Pictures.MOST;
    }

    public Long getIdea() {
        return idea;
    }

    /** The one whose description is being changed, or null. */
    public Long getEdited() {
        return edited;
    }

    public List<DraftPicture> getRows() {
        return rows;
    }

    /** What in the descriptions the child may want to change (S15). */
    public List<SubmitPage.Seen> getSeen() {
        return seen;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}

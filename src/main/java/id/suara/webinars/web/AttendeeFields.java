package id.suara.webinars.web;

import id.suara.webinars.Attendee;
import id.suara.webinars.InstitutionKind;
import id.suara.webinars.OfficeType;

/** What a form asks of somebody who comes. The region is one choice: a province's two digits, or a regency's code. */
public abstract class AttendeeFields {

    private static final int PROVINCE = 2;

    private String name;
    private InstitutionKind institutionKind;
    private OfficeType officeType;
    private String institution;
    private String region;
    private String role;
    private boolean signLanguage;
    private boolean captions;

    void show(Attendee attendee) {
        name = attendee.name();
        institutionKind = attendee.institutionKind();
        officeType = attendee.officeType();
        institution = attendee.institution();
        region = attendee.regencyCode() == null ? attendee.provinceCode() : attendee.regencyCode();
        role = attendee.role();
        signLanguage = attendee.signLanguage();
        captions = attendee.captions();
    }

    /** What was filled in, unchecked. */
    protected Attendee attendee() {
        boolean whole = region == null || region.length() <= PROVINCE;
        return new Attendee(
                name,
                institutionKind,
                // The page cannot hide the question from other kinds without a script; an answer there means nothing.
                institutionKind == InstitutionKind.SOCIAL_OFFICE ? officeType : null,
                institution,
                whole ? region : region.substring(0, PROVINCE),
                whole ? null : region,
                role,
                signLanguage,
                captions);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public InstitutionKind getInstitutionKind() {
        return institutionKind;
    }

    public void setInstitutionKind(InstitutionKind institutionKind) {
        this.institutionKind = institutionKind;
    }

    public OfficeType getOfficeType() {
        return officeType;
    }

    public void setOfficeType(OfficeType officeType) {
        this.officeType = officeType;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public boolean isSignLanguage() {
        return signLanguage;
    }

    public void setSignLanguage(boolean signLanguage) {
        this.signLanguage = signLanguage;
    }

    public boolean isCaptions() {
        return captions;
    }

    public void setCaptions(boolean captions) {
        this.captions = captions;
    }
}

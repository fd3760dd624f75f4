package id.suara.webinars.talk;

import id.suara.webinars.InstitutionKind;

/** What others may know of who asked. @param name null where they did not choose to be named */
public record Writer(String name, InstitutionKind institutionKind, String provinceCode) {}

package id.suara.delegates.intake;

import java.util.List;

/** What a file turned out to hold. @param rows under the headings, blank ones left out */
public record FoundRows(int rows, List<Heading> headings) {}

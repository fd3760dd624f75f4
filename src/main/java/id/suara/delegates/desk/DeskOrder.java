package id.suara.delegates.desk;

/** What the desk can be sorted by. */
public enum DeskOrder {
    NOMINATED("applicationId"),
    NAME("nameKey"),
    PROVINCE("provinceCode"),
    BIRTH_DATE("birthDate"),
    STATUS("status");

    private final String attribute;

    DeskOrder(String attribute) {
        this.attribute = attribute;
    }

    /** Nominated at the same place in the order, the earlier one stands first. */
    String clause(boolean ascending) {
        String direction = ascending ? "" : " desc";
        String first = this == NOMINATED ? "" : "l." + attribute + direction + ", ";
        return " order by " + first + "l.applicationId" + direction;
    }
}

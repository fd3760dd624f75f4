package id.suara.webinars.board;

/** Those of one kind of institution, type of office and province. @param officeType null for another kind, and for who did not say */
record CountedGroup(
        String kind,
        String officeType,
        String province,
        int registered,
        int confirmed,
        int waiting,
        int unanswered,
        int joined,
        int signLanguage,
        int captions)
        implements Grouped {

    static CountedGroup of(Object[] row) {
        return new CountedGroup(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]));
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }
}

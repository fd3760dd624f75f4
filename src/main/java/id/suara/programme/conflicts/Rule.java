package id.suara.programme.conflicts;

import java.util.stream.Stream;

interface Rule {

    Stream<Conflict> in(Timetable timetable);
}

package id.suara.moderation.detection;

import java.util.List;

/** Finds one sort of thing. May throw: {@link Detection} makes a hit of that. */
interface Detector {

    List<Hit> in(Reading reading);
}

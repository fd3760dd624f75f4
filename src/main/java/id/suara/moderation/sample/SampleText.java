package id.suara.moderation.sample;

import id.suara.kernel.AgeBand;

/**
 * A text as its blind reader sees it; nothing in it tells what was decided.
 *
 * @param id the sample's, not the case's
 * @param body null for a text in parts
 * @param band null where nobody told
 */
public record SampleText(
        long id,
        String kind,
        String title,
        String topic,
        String body,
        String problem,
        String proposal,
        String addressee,
        String byline,
        AgeBand band) {}

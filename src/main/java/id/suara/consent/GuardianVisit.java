package id.suara.consent;

import java.util.List;

/**
 * What a guardian's way in has opened.
 *
 * @param personId the child whom the link or the letter was about
 * @param children all whom it opens, that one among them, in the order in which they were asked about
 * @param channel what a decision taken on this visit came through
 */
public record GuardianVisit(long guardianId, long personId, List<Long> children, Channel channel) {

    public GuardianVisit {
        children = List.copyOf(children);
    }
}

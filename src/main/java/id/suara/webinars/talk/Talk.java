package id.suara.webinars.talk;

import id.suara.webinars.PublicWebinar;
import java.util.List;

/**
 * What an attendee sees of the talk.
 *
 * @param open whether one can ask and support now
 * @param running whether the webinar is going on, or about to: things change from minute to minute
 * @param left how many questions the reader may still ask
 * @param inside whether they came by the link into the meeting, which opens nothing else of theirs
 * @param shown those that are not answered first; then those with the most supports, then the oldest ones
 * @param polls those that were opened, in the order in which they were prepared
 */
public record Talk(
        PublicWebinar webinar,
        boolean open,
        boolean running,
        int left,
        boolean inside,
        List<OwnQuestion> own,
        List<ShownQuestion> shown,
        List<PollView> polls) {}

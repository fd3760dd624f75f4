package id.suara.messaging.notices.live;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

/** One open page. {@link NoticeDoor} has let it in; nothing is ever read from it. */
@ServerEndpoint(NoticeLine.PATH)
public class NoticeLine {

    public static final String PATH = "/notices/live";

    @Inject
    NoticeWatch watch;

    @OnOpen
    public void open(Session page) {
        page.setMaxTextMessageBufferSize(1);
        page.setMaxBinaryMessageBufferSize(1);
        // As the door of the application names whoever signed in.
        watch.join(page, Long.parseLong(page.getUserPrincipal().getName().replace("account:", "")));
    }

    @OnClose
    public void close(Session page) {
        watch.leave(page);
    }

    /** A line that breaks is no fault of ours; the close follows. */
    @OnError
    public void fail(Session page, Throwable broken) {
        watch.leave(page);
    }
}

package id.suara.moderation.live;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;

/** One open desk. {@link LiveDoor} has let it in; nothing is ever read from it. */
@ServerEndpoint(LiveQueue.PATH)
public class LiveQueue {

    public static final String PATH = "/moderation/live";

    @Inject
    QueueWatch watch;

    @OnOpen
    public void open(Session desk) {
        desk.setMaxTextMessageBufferSize(1);
        desk.setMaxBinaryMessageBufferSize(1);
        watch.join(desk);
    }

    @OnClose
    public void close(Session desk) {
        watch.leave(desk);
    }

    /** A line that breaks is no fault of ours; the close follows. */
    @OnError
    public void fail(Session desk, Throwable broken) {
        watch.leave(desk);
    }
}

package id.suara.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that takes everything, at once, and remembers how often it got each {@code Message-ID}. */
final class MailSink implements AutoCloseable {

    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> received = new ConcurrentHashMap<>();
    private final Set<String> unheard = ConcurrentHashMap.newKeySet();
    private volatile long first;
    private volatile long last;

    MailSink() throws IOException {
        this(0);
    }

    /** @param port to come back on; 0 for any */
    MailSink(int port) throws IOException {
        listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    synchronized void forget() {
        received.clear();
        unheard.clear();
        first = 0;
        last = 0;
    }

    /** How often each came, by what stands in its {@code Message-ID}. */
    Map<String, Integer> received() {
        return Map.copyOf(received);
    }

    /** What was taken and whose sender cannot know it, for nothing came from there after the answer. */
    Set<String> unheard() {
        return Set.copyOf(unheard);
    }

    int count() {
        return received.size();
    }

    /** Between the first and the last one. */
    double seconds() {
        return (last - first) / 1e9;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "sink");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                start(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            OutputStream out = socket.getOutputStream();
            say(out, "220 sink");
            String latest = "";
            for (String line = line(in); line != null; line = line(in)) {
                unheard.remove(latest);
                String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
                if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    String id = content(in);
                    latest = id;
                    unheard.add(id);
                    note(id);
                    say(out, "250 taken");
                } else if (verb.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 fine");
                }
            }
        } catch (IOException hungUp) {
            // As clients do that are killed.
            open.remove(socket);
        } finally {
            open.remove(socket);
        }
    }

    private synchronized void note(String id) {
        last = System.nanoTime();
        if (first == 0) {
            first = last;
        }
        received.merge(id, 1, Integer::sum);
    }

    private static String content(InputStream in) throws IOException {
        String id = "";
        for (String line = line(in); line != null && !line.equals("."); line = line(in)) {
            if (id.isEmpty() && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
            }
        }
        return id;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == '\n') {
                int end = line.length();
                return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
            }
            line.append((char) c);
        }
        return null;
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Hangs up on everybody. */
    @Override
    public void close() throws IOException {
        listening.close();
        List<Socket> all = new ArrayList<>(open);
        for (Socket socket : all) {
            socket.close();
        }
    }
}

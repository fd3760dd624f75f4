package id.suara.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What one line has handed over and the database does not know yet, in a file: writing a line into it costs a hundredth of a
 * transaction, and it outlives a server that is killed, so that mails can be recorded a few at a time and none of them is sent
 * once more. It is not forced onto the disk: a machine that loses power may send these few again, under their own
 * {@code Message-ID}.
 */
final class HandedOver implements AutoCloseable {

    /** A mail, by the claim under which it was handed over. */
    record Claim(long mailId, long version) {}

    private static final String NAME = "handed-over-";
    private static final AtomicLong LINES = new AtomicLong();
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private boolean clean = true;

    private HandedOver(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** @param folder of this node; is made when it is not there */
    static HandedOver in(Path folder) {
        Path file = folder.resolve(NAME + ProcessHandle.current().pid() + "-" + LINES.incrementAndGet());
        IN_USE.add(file);
        try {
            Files.createDirectories(folder);
            return new HandedOver(file);
        } catch (IOException e) {
            IN_USE.remove(file);
            throw new UncheckedIOException(e);
        }
    }

    void note(Outgoing mail) {
        write(mail.id() + " " + mail.version() + "\n");
    }

    private void write(String line) {
        clean = false;
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database knows. */
    void forget() {
        try {
            channel.truncate(0);
            channel.position(0);
            clean = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the database does not know stays. */
    @Override
    public void close() {
        try {
            channel.close();
            if (clean) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IN_USE.remove(file);
        }
    }

    /** Files that nobody writes to any more: their line ended, or their server is dead. */
    static List<Path> left(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(HandedOver::isLeft).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeft(Path file) {
        String name = file.getFileName().toString();
        if (!name.matches(NAME + "\\d+-\\d+") || IN_USE.contains(file)) {
            return false;
        }
        long pid = Long.parseLong(name.substring(NAME.length(), name.lastIndexOf('-')));
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    /** A last line that was cut off tells nothing. */
    static List<Claim> read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            List<Claim> claims = new ArrayList<>();
            text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> {
                if (line.matches("\\d{1,18} \\d{1,18}")) {
                    String[] numbers = line.split(" ", -1);
                    claims.add(new Claim(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])));
                }
            });
            return claims;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.laurel.platform.outside;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A moment until which something has to be done; whoever drips bytes gains no time. */
final class Deadline implements AutoCloseable {

    private final long end;
    private @Nullable Thread watch;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    long nanos() {
        return end - System.nanoTime();
    }

    boolean isOver() {
        return nanos() <= 0;
    }

    /** The part of the time that is left, for one of so many things; never none. */
    int milliseconds(int things) {
        return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos()) / things);
    }

    /** Ends whatever is done with the socket when time is over, until this is closed. */
    void watch(Socket socket) {
        watch =
                Thread.startVirtualThread(
                        () -> {
                            try {
                                TimeUnit.NANOSECONDS.sleep(nanos());
                                socket.close();
                            } catch (InterruptedException | IOException done) {
                                // Nothing is left to be ended
                            }
                        });
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.interrupt();
        }
    }
}

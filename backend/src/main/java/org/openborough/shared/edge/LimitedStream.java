package org.openborough.shared.edge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** A body that refuses to be read beyond a limit. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long seen;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    static String refusal(long limit) {
        return "A body here has at most %,d bytes.".formatted(limit);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int more) {
        seen += more;
        if (seen > limit) {
            throw new DomainException(CommonProblem.BODY_TOO_LARGE, refusal(limit));
        }
    }
}

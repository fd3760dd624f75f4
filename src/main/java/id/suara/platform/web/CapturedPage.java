package id.suara.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Holds back what is written, so that it can be kept. Errors and redirections go their own way. */
class CapturedPage extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream page = new ByteArrayOutputStream(32_768);
    private final List<String> cookies = new ArrayList<>();
    private PrintWriter writer;
    private boolean elsewhere;

    CapturedPage(HttpServletResponse response) {
        super(response);
    }

    /** Cookies are one visitor's: they go with a page that is passed to whomever asked only. */
    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase("Set-Cookie")) {
            cookies.add(value);
        } else {
            super.addHeader(name, value);
        }
    }

    /** Whether this is a page, and not an error or another address. */
    boolean isWhole() {
        return !elsewhere && getStatus() == SC_OK && bytes().length > 0;
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return page.toByteArray();
    }

    /** Writes what was held back, to whomever asked only. */
    void pass() throws IOException {
        cookies.forEach(cookie -> super.addHeader("Set-Cookie", cookie));
        if (!elsewhere && !isCommitted()) {
            getResponse().getOutputStream().write(bytes());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {

            @Override
            public void write(int one) {
                page.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                page.write(some, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("a page is not written asynchronously");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(page, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // What is sent may be another length: zipped.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void flushBuffer() {
        // Not before it is whole.
    }

    @Override
    public void resetBuffer() {
        page.reset();
    }

    @Override
    public void reset() {
        super.reset();
        page.reset();
        writer = null;
    }

    @Override
    public void sendError(int status) throws IOException {
        elsewhere = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        elsewhere = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        elsewhere = true;
        super.sendRedirect(location);
    }
}

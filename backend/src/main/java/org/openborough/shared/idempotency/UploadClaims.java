package org.openborough.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.openborough.shared.hashing.Sha256;

/**
 * Takes the key of a request that carries files. Two requests are the same when their parts are: what stands between
 * the parts is chosen anew each time a client sends them.
 */
@ApplicationScoped
class UploadClaims {

    private final Claims claims;

    @Inject
    UploadClaims(Claims claims) {
        this.claims = claims;
    }

    @ServerRequestFilter
    @WithFormRead
    @RepeatableUpload
    public Optional<Response> take(ContainerRequestContext request) throws IOException {
        return request.getHeaderString(KeyHeader.NAME) == null
                ? Optional.empty()
                : claims.take(request, digest(CurrentRequestManager.get().getFormData()));
    }

    private static byte[] digest(FormData form) throws IOException {
        MessageDigest digest = Sha256.start();
        if (form != null) {
            TreeSet<String> names = new TreeSet<>();
            form.forEach(names::add);
            for (String name : names) {
                for (FormValue part : form.get(name)) {
                    add(digest, name);
                    add(digest, part);
                }
            }
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, FormValue part) throws IOException {
        if (!part.isFileItem()) {
            add(digest, part.getValue());
            return;
        }
        add(digest, part.getFileName());
        add(digest, String.valueOf(part.getFileItem().getFileSize()));
        try (InputStream content = part.getFileItem().getInputStream()) {
            Sha256.add(digest, content);
        }
    }

    /** Adds a text with its length, so that two texts are never taken for two others with the same letters. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}

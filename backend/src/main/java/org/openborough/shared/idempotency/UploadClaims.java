package org.openborough.shared.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

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
        Sha256 digest = new Sha256();
        if (form != null) {
            TreeSet<String> names = new TreeSet<>();
            form.forEach(names::add);
            for (String name : names) {
                for (FormValue part : form.get(name)) {
                    digest.add(name);
                    add(digest, part);
                }
            }
        }
        return digest.value();
    }

    private static void add(Sha256 digest, FormValue part) throws IOException {
        if (!part.isFileItem()) {
            digest.add(part.getValue());
            return;
        }
        digest.add(part.getFileName());
        digest.add(String.valueOf(part.getFileItem().getFileSize()));
        try (InputStream content = part.getFileItem().getInputStream()) {
            digest.add(content);
        }
    }
}

package org.openborough.people.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Post;

/** A post as other records name it. */
record PostRef(
        UUID id, @Schema(examples = "Head of Performance") String title) {

    static PostRef of(Post post) {
        return new PostRef(post.id(), post.title());
    }
}

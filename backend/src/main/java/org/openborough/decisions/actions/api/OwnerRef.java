package org.openborough.decisions.actions.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openborough.people.Post;

/** The post that acts. */
record OwnerRef(
        UUID id,
        @Schema(examples = "Head of Adult Services") String title) {

    static OwnerRef of(Post post) {
        return new OwnerRef(post.id(), post.title());
    }
}

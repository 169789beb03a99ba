package org.openborough.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What features ask about duties: who has them, and whether whoever is signed in does. */
@ApplicationScoped
public class Responsibilities {

    private final ResponsibilityRepository responsibilities;
    private final PostRepository posts;

    @Inject
    Responsibilities(ResponsibilityRepository responsibilities, PostRepository posts) {
        this.responsibilities = responsibilities;
        this.posts = posts;
    }

    /** Whether the person who signed in holds, in any capacity, a post that has the duty on that day. */
    public boolean holds(String subject, UUID resourceId, String duty, LocalDate on) {
        return responsibilities.isHeldBy(subject, resourceId, duty, on);
    }

    /** The posts the person who signed in holds on a day, in any capacity, by title. */
    public List<Post> posts(String subject, LocalDate on) {
        return posts.heldBy(subject, on);
    }

    /** The post that has the duty for one record on a day. */
    public Optional<Post> postOf(UUID resourceId, String duty, LocalDate on) {
        return Optional.ofNullable(postsOf(List.of(resourceId), duty, on).get(resourceId));
    }

    /** The posts that have the duty for each of many records on a day, from one query. */
    public Map<UUID, Post> postsOf(Collection<UUID> resourceIds, String duty, LocalDate on) {
        if (resourceIds.isEmpty()) {
            return Map.of();
        }
        return responsibilities.on(on, resourceIds, duty).stream()
                .collect(Collectors.toMap(held -> held.duty().resourceId(), Responsibility::post));
    }
}

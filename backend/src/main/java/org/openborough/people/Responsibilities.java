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
    private final PostHolderRepository holders;

    @Inject
    Responsibilities(ResponsibilityRepository responsibilities, PostRepository posts, PostHolderRepository holders) {
        this.responsibilities = responsibilities;
        this.posts = posts;
        this.holders = holders;
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

    /** The records that any of the posts has the duty for on a day. */
    public List<UUID> resourcesOf(Collection<UUID> postIds, String duty, LocalDate on) {
        return responsibilities.resourcesOf(postIds, duty, on);
    }

    /** The e-mail addresses, where known, of those who hold the posts on a day or act up in them; deputies not. */
    public Map<UUID, List<String>> addressesOf(Collection<UUID> postIds, LocalDate on) {
        return holders.holding(postIds, on).stream()
                .filter(holder -> holder.person().email() != null)
                .collect(Collectors.groupingBy(
                        holder -> holder.post().id(),
                        Collectors.mapping(holder -> holder.person().email(), Collectors.toList())));
    }
}

package org.openborough.people;

import static org.openborough.shared.problem.Require.found;
import static org.openborough.shared.problem.Require.referred;
import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The register of posts. */
@ApplicationScoped
public class PostService {

    private final PostRepository posts;
    private final OrganisationRepository organisations;
    private final OrganisationUnitRepository units;

    @Inject
    PostService(PostRepository posts, OrganisationRepository organisations, OrganisationUnitRepository units) {
        this.posts = posts;
        this.organisations = organisations;
        this.units = units;
    }

    public Page<Post> list(UUID organisationId, UUID unitId, String words, LocalDate on, PageRequest request) {
        return posts.byTitle(organisationId, unitId, words, on, request);
    }

    public Post get(UUID id) {
        return found(posts.findByIdOptional(id), "post", id);
    }

    @Transactional
    public Post create(UUID organisationId, PostDetails details) {
        Organisation organisation = referred(organisations.findByIdOptional(organisationId), "/organisationId");
        requireUnique(organisation, details, null);
        Post post = new Post(organisation, details, unit(details));
        posts.persistAndFlush(post);
        return post;
    }

    @Transactional
    public Post revise(UUID id, long version, PostDetails details) {
        Post post = get(id);
        post.requireVersion(version);
        requireUnique(post.organisation(), details, post);
        post.revise(details, unit(details));
        posts.flush();
        return post;
    }

    private OrganisationUnit unit(PostDetails details) {
        return details.unitId() == null ? null : referred(units.findByIdOptional(details.unitId()), "/unitId");
    }

    private void requireUnique(Organisation organisation, PostDetails details, Post present) {
        require(
                posts.titled(organisation, details.title().strip())
                        .filter(other -> other != present)
                        .isEmpty(),
                PeopleProblem.POST_TITLE_TAKEN,
                "%s has a post %s already.".formatted(organisation.name(), details.title()));
    }
}

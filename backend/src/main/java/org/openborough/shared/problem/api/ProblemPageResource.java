package org.openborough.shared.problem.api;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.ProblemAnswers;
import org.openborough.shared.problem.ProblemCatalogue;
import org.openborough.shared.problem.ProblemType;

/** The pages that the addresses of problems lead to: what each means and what to do. They are no part of the API. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
class ProblemPageResource {

    private final ProblemCatalogue problems;
    private final Template problem;
    private final Template list;

    @Inject
    ProblemPageResource(
            ProblemCatalogue problems,
            @Location("problems/problem.html") Template problem,
            @Location("problems/list.html") Template list) {
        this.problems = problems;
        this.problem = problem;
        this.list = list;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public String listProblems() {
        List<ProblemPage> pages =
                problems.all().stream().map(ProblemPageResource::page).toList();
        return list.data("problems", pages).render();
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @Operation(hidden = true)
    public String getProblem(@PathParam("slug") String slug) {
        ProblemType type = problems.find(slug)
                .orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND, "No problem is called so."));
        return problem.data("problem", page(type)).render();
    }

    private static ProblemPage page(ProblemType type) {
        return new ProblemPage(type.slug(), type.title(), ProblemAnswers.status(type), Advice.of(type.kind()));
    }
}

package org.openborough.petitions.schemes;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.audit.AuditTrail;
import org.openborough.petitions.schemes.rules.SchemePreset;
import org.openborough.petitions.schemes.rules.SchemeRules;
import org.openborough.places.Area;
import org.openborough.places.Areas;
import org.openborough.places.Population;
import org.openborough.places.Populations;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.time.CouncilCalendar;

/** Drawing up, publishing and replacing the petition scheme (PET-01, PET-02, PET-L2). */
@ApplicationScoped
public class PetitionSchemeService {

    private final PetitionSchemeRepository schemes;
    private final Areas areas;
    private final Populations populations;
    private final CouncilCalendar calendar;
    private final AuditTrail trail;
    private final CurrentUser user;
    private final String councilArea;

    @Inject
    PetitionSchemeService(
            PetitionSchemeRepository schemes,
            Areas areas,
            Populations populations,
            CouncilCalendar calendar,
            AuditTrail trail,
            CurrentUser user,
            @ConfigProperty(name = "openborough.council.area-code") String councilArea) {
        this.schemes = schemes;
        this.areas = areas;
        this.populations = populations;
        this.calendar = calendar;
        this.trail = trail;
        this.user = user;
        this.councilArea = councilArea;
    }

    /** The versions that the reader may see; drafts are for staff. */
    public Page<PetitionScheme> list(SchemeState state, LocalDate inForceOn, PageRequest request) {
        return schemes.latestFirst(user.isStaff() ? state : SchemeState.PUBLISHED, inForceOn, request);
    }

    public PetitionScheme get(UUID id) {
        return schemes.findByIdOptional(id)
                .filter(scheme -> scheme.state() == SchemeState.PUBLISHED || user.isStaff())
                .orElseThrow(() -> new DomainException(SchemeProblem.NO_SUCH_SCHEME));
    }

    /** The version that a petition made today keeps. */
    public PetitionScheme current() {
        return schemes.inForceOn(calendar.today())
                .orElseThrow(() -> new DomainException(SchemeProblem.NO_SCHEME_IN_FORCE));
    }

    @Transactional
    public PetitionScheme draw(String name, SchemePreset preset, SchemeRules rules) {
        Optional<PetitionScheme> latest = schemes.latest();
        requireNoDraft(latest);
        int number = latest.map(PetitionScheme::number).orElse(0) + 1;
        PetitionScheme scheme = new PetitionScheme(number, name, preset, rules);
        schemes.persistAndFlush(scheme);
        return scheme;
    }

    @Transactional
    public PetitionScheme layDown(UUID id, long version, String name, SchemeRules rules) {
        PetitionScheme scheme = toChange(id, version);
        scheme.layDown(name, rules);
        schemes.flush();
        return scheme;
    }

    /** Brings a draft into force; the version before ends on the eve. */
    @Transactional
    public PetitionScheme publish(UUID id, long version, Approval approval) {
        PetitionScheme scheme = toChange(id, version);
        trail.say("published", null);
        // The database allows one version at a time: the old one ends before the new one begins.
        schemes.openEnded().ifPresent(before -> before.giveWayOn(approval.inForceFrom()));
        schemes.flush();
        scheme.publish(approval, population());
        schemes.flush();
        return scheme;
    }

    @Transactional
    public PetitionScheme revise(UUID id, long version) {
        PetitionScheme scheme = toChange(id, version);
        requireNoDraft(schemes.latest());
        PetitionScheme next = scheme.revise();
        schemes.persistAndFlush(next);
        return next;
    }

    private static void requireNoDraft(Optional<PetitionScheme> latest) {
        require(
                latest.filter(scheme -> scheme.state() == SchemeState.DRAFT).isEmpty(),
                SchemeProblem.DRAFT_SCHEME_EXISTS);
    }

    private Population population() {
        return areas.byCode(councilArea)
                .map(Area::id)
                .flatMap(populations::latest)
                .orElseThrow(() -> new DomainException(
                        SchemeProblem.POPULATION_UNKNOWN,
                        "Enter the population of %s first: the threshold for a debate is held against it."
                                .formatted(councilArea)));
    }

    private PetitionScheme toChange(UUID id, long version) {
        PetitionScheme scheme = get(id);
        schemes.getEntityManager().lock(scheme, LockModeType.PESSIMISTIC_WRITE);
        scheme.requireVersion(version);
        return scheme;
    }
}

package org.openborough.indicators.sets;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.indicators.Audience;
import org.openborough.indicators.OwnerRepository;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.security.CurrentUser;

/** Putting indicators together into sets, agreeing on them, and replacing them by a next edition (IND-14). */
@ApplicationScoped
public class IndicatorSetService {

    private final IndicatorSetRepository sets;
    private final SetIndicators indicators;
    private final OwnerRepository owners;
    private final AuditTrail trail;
    private final CurrentUser user;

    @Inject
    IndicatorSetService(
            IndicatorSetRepository sets,
            SetIndicators indicators,
            OwnerRepository owners,
            AuditTrail trail,
            CurrentUser user) {
        this.sets = sets;
        this.indicators = indicators;
        this.owners = owners;
        this.trail = trail;
        this.user = user;
    }

    public Page<SetSummary> list(String code, SetState state, PageRequest request) {
        Page<IndicatorSet> page = sets.byCode(code, state, Audience.of(user), request);
        Map<UUID, Integer> sizes =
                sets.sizes(page.items().stream().map(IndicatorSet::id).toList());
        Map<UUID, String> names = owners.names(page.items().stream()
                .map(set -> set.description().ownerId())
                .distinct()
                .toList());
        return page.map(set -> new SetSummary(set, names.get(set.description().ownerId()), sizes.get(set.id())));
    }

    /** The edition, if who asks may see it: drafts are for staff, and for the organisation that owns them. */
    public IndicatorSet get(UUID id) {
        Audience audience = Audience.of(user);
        return sets.findByIdOptional(id)
                .filter(set -> set.state() != SetState.DRAFT
                        || audience.seesDrafts()
                        || set.description().ownerId().equals(audience.organisationId()))
                .orElseThrow(() -> new DomainException(SetProblem.NO_SUCH_SET));
    }

    /** An edition with what is shown beside it. */
    public SetSummary summary(IndicatorSet set) {
        UUID owner = set.description().ownerId();
        return new SetSummary(
                set,
                owners.names(List.of(owner)).get(owner),
                sets.sizes(List.of(set.id())).get(set.id()));
    }

    public Page<ListedEntry> entries(UUID id, PageRequest request) {
        return sets.entries(get(id).id(), Audience.of(user), request);
    }

    @Transactional
    public IndicatorSet create(String code, SetDescription description) {
        IndicatorSet set = new IndicatorSet(code, description);
        requireOwner(description);
        require(
                sets.latest(set.code()).isEmpty(),
                SetProblem.SET_CODE_TAKEN,
                "There is a set with the code %s.".formatted(set.code()));
        sets.persistAndFlush(set);
        return set;
    }

    @Transactional
    public IndicatorSet describe(UUID id, long version, SetDescription description) {
        IndicatorSet set = toChange(id, version);
        requireOwner(description);
        set.describe(description);
        sets.flush();
        return set;
    }

    /** Replaces the indicators of a draft by the given ones. */
    @Transactional
    public IndicatorSet hold(UUID id, long version, List<SetEntry> entries) {
        IndicatorSet set = toChange(id, version);
        indicators.requireKnown(entries);
        set.hold(entries);
        sets.flush();
        return set;
    }

    @Transactional
    public IndicatorSet finalise(UUID id, long version) {
        IndicatorSet set = toChange(id, version);
        trail.say("finalised", null);
        indicators.requireNoDrafts(set);
        set.finalise();
        sets.finalBefore(set).ifPresent(before -> before.giveWayTo(set));
        sets.flush();
        return set;
    }

    @Transactional
    public IndicatorSet revise(UUID id, long version, LocalDate from) {
        IndicatorSet set = toChange(id, version);
        IndicatorSet latest = sets.latest(set.code()).orElse(set);
        require(latest == set || latest.state() != SetState.DRAFT, SetProblem.DRAFT_EDITION_EXISTS);
        require(latest == set, SetProblem.SET_NOT_LATEST, "Revise edition %d.".formatted(latest.edition()));
        IndicatorSet next = set.revise(from);
        sets.persistAndFlush(next);
        return next;
    }

    /** Ends an edition; its indicators' values stay, and the mapping leads from old codes to new ones (IND-16). */
    @Transactional
    public IndicatorSet retire(UUID id, long version, SetRetirement retirement) {
        IndicatorSet set = toChange(id, version);
        trail.say("retired", retirement.reason());
        LocalDate on = indicators.dayOf(retirement);
        set.retire(on, retirement.reason());
        indicators.follow(set, retirement.mapping());
        if (retirement.endsIndicators()) {
            indicators.end(set, on, retirement.reason(), sets.heldElsewhere(set));
        }
        sets.flush();
        return set;
    }

    private IndicatorSet toChange(UUID id, long version) {
        IndicatorSet set = get(id);
        sets.getEntityManager().lock(set, LockModeType.PESSIMISTIC_WRITE);
        set.requireVersion(version);
        return set;
    }

    private void requireOwner(SetDescription description) {
        if (!owners.exists(description.ownerId())) {
            throw new DomainException(
                    SetProblem.UNKNOWN_OWNER,
                    "Register the organisation first.",
                    List.of(Fault.at("/ownerId", "unknown-organisation", "There is no such organisation.")));
        }
    }
}

package org.openborough.petitions.moderation;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openborough.audit.AuditTrail;
import org.openborough.petitions.Mover;
import org.openborough.petitions.Petition;
import org.openborough.petitions.PetitionLife;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.schemes.rules.SchemeRules;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.CurrentUser;

/** Refusing petitions, for a published reason and by two persons where the scheme wants that (PET-L1). */
@ApplicationScoped
public class RefusalService {

    private final RefusalRepository refusals;
    private final PetitionLife life;
    private final EditLocks locks;
    private final AuditTrail trail;
    private final CurrentUser user;

    @Inject
    RefusalService(RefusalRepository refusals, PetitionLife life, EditLocks locks, AuditTrail trail, CurrentUser user) {
        this.refusals = refusals;
        this.life = life;
        this.locks = locks;
        this.trail = trail;
        this.user = user;
    }

    /** Proposes a refusal, which counts at once where the scheme wants no second person. */
    @Transactional
    public Petition propose(UUID id, long version, RefusalTerms terms) {
        Petition petition = life.toChange(id, version);
        locks.requireMine(id);
        require(petition.state().mayBecome(PetitionState.REFUSED), ModerationProblem.NOT_TO_BE_REFUSED);
        SchemeRules rules = life.schemeOf(petition).rules();
        terms.requireAllowed(rules, petition.particulars().allegesSystematicFailure());
        require(refusals.standing(id).isEmpty(), ModerationProblem.REFUSAL_PROPOSED);
        trail.say("refusal-proposed", terms.reason());
        Refusal refusal = new Refusal(id, terms, user.subject());
        refusals.persistAndFlush(refusal);
        return rules.moderation().refusalNeedsSecondPerson() ? petition : refuse(petition, refusal, rules);
    }

    /** Makes a proposed refusal count. */
    @Transactional
    public Petition confirm(UUID id, long version) {
        Petition petition = life.toChange(id, version);
        return refuse(petition, proposed(id), life.schemeOf(petition).rules());
    }

    /** Does away with a proposed refusal; the petition is still to be checked. */
    @Transactional
    public Petition reject(UUID id, long version) {
        Petition petition = life.toChange(id, version);
        trail.say("refusal-rejected", null);
        proposed(id).reject(user.subject());
        refusals.flush();
        return petition;
    }

    private Petition refuse(Petition petition, Refusal refusal, SchemeRules rules) {
        RefusalTerms terms = refusal.terms();
        trail.say("refused", terms.reason());
        refusal.confirm(user.subject(), rules.moderation().refusalNeedsSecondPerson());
        refusals.flush();
        return life.move(
                petition,
                checked -> checked.refuse(
                        terms.withholdsText(),
                        life.today(),
                        life.by(Mover.OFFICER).because(terms.reason())));
    }

    private Refusal proposed(UUID id) {
        return refusals.standing(id)
                .filter(refusal -> refusal.state() == RefusalState.PROPOSED)
                .orElseThrow(() -> new DomainException(ModerationProblem.NO_REFUSAL_PROPOSED));
    }
}

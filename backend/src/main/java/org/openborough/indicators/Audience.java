package org.openborough.indicators;

import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openborough.shared.security.CurrentUser;
import org.openborough.shared.security.Roles;
import org.openborough.shared.words.Words;

/**
 * Which indicators, with all that belongs to them, a reader may see. This is the one place where it is decided: for a
 * record by {@link #sees}, for a query by {@link #condition}.
 *
 * @param visibilities of the indicators that are no longer drafts
 * @param seesDrafts whether drafts are seen too
 * @param seesSmallNumbers whether numbers are seen that are hidden from the public: by those who check them or answer
 *     for them
 * @param organisationId a partner's organisation, which sees all that it owns; null for everybody else
 */
public record Audience(
        Set<Visibility> visibilities, boolean seesDrafts, boolean seesSmallNumbers, UUID organisationId) {

    /** An id that no organisation has. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final List<String> SEE_SMALL_NUMBERS =
            List.of(Roles.DATA_PROVIDER, Roles.PERFORMANCE_OFFICER, Roles.INTERNAL_AUDITOR, Roles.ADMINISTRATOR);

    /** What the person or machine that asks may see. */
    public static Audience of(CurrentUser user) {
        if (user.isStaff()) {
            boolean seesSmallNumbers = SEE_SMALL_NUMBERS.stream().anyMatch(user::has);
            return new Audience(EnumSet.allOf(Visibility.class), true, seesSmallNumbers, null);
        }
        Optional<UUID> organisation = user.organisationId();
        return organisation.isPresent()
                ? new Audience(EnumSet.of(Visibility.PUBLIC, Visibility.PARTNERS), false, false, organisation.get())
                : new Audience(EnumSet.of(Visibility.PUBLIC), false, false, null);
    }

    public boolean sees(Indicator indicator) {
        boolean isOpen = visibilities.contains(indicator.visibility())
                && (seesDrafts || indicator.status() != IndicatorStatus.DRAFT);
        return isOpen || indicator.ownerId().equals(organisationId);
    }

    /** The same as a condition of an SQL query over the table indicator; {@link #bind} gives its parameters. */
    public static String condition(String alias) {
        return "(%1$s.visibility = any(:visibilities) and (%1$s.status <> 'draft' or :drafts) or %1$s.owner_id = :owner)"
                .formatted(alias);
    }

    /** Values for the parameters of {@link #condition}. */
    Map<String, Object> parameters() {
        String[] words = visibilities.stream().map(Words::of).toArray(String[]::new);
        return Map.of(
                "visibilities", words,
                "drafts", seesDrafts,
                "owner", organisationId == null ? NOBODY : organisationId);
    }

    /** Fills in the parameters of {@link #condition}. */
    public void bind(Query query) {
        parameters().forEach(query::setParameter);
    }
}

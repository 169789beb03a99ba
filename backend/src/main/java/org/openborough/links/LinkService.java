package org.openborough.links;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.openborough.audit.AuditTrail;
import org.openborough.people.Author;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Faults;
import org.openborough.shared.records.RecordName;
import org.openborough.shared.records.RecordRef;
import org.openborough.shared.records.Records;
import org.openborough.shared.time.CouncilCalendar;

/** Linking records, and reading what is linked: only between records that the reader may see. */
@ApplicationScoped
public class LinkService {

    private final LinkRepository links;
    private final Records records;
    private final Author author;
    private final AuditTrail trail;
    private final CouncilCalendar calendar;

    @Inject
    LinkService(LinkRepository links, Records records, Author author, AuditTrail trail, CouncilCalendar calendar) {
        this.links = links;
        this.records = records;
        this.author = author;
        this.trail = trail;
        this.calendar = calendar;
    }

    /** The links asked for, latest first, from one statement and one more for each kind of record on the page. */
    public Page<NamedLink> list(LinkQuestion question, PageRequest request) {
        Page<Link> page = links.latestFirst(question, request);
        Map<RecordRef, RecordName> names = records.names(page.items().stream()
                .flatMap(link -> Stream.of(link.from(), link.to()))
                .toList());
        return page.map(link -> new NamedLink(link, names.get(link.from()), names.get(link.to())));
    }

    public NamedLink get(UUID id) {
        return named(seen(id));
    }

    /** Links two records that whoever asks may both see. */
    @Transactional
    public NamedLink create(Connection connection) {
        hold(connection);
        new Faults()
                .addIf(!records.sees(connection.from()), "/from", "unknown-record", "There is no such record.")
                .addIf(!records.sees(connection.to()), "/to", "unknown-record", "There is no such record.")
                .throwIfAny(LinkProblem.UNSOUND_LINK);
        return named(made(connection, author.title()));
    }

    /**
     * Links two records in the course of a use case of their own feature, which answers for both existing.
     *
     * @param madeBy what the public record calls whoever or whatever makes the link
     */
    @Transactional
    public Link record(Connection connection, String madeBy) {
        hold(connection);
        return made(connection, madeBy);
    }

    /**
     * Ends a link that was right until then.
     *
     * @param lastDay null for today
     */
    @Transactional
    public NamedLink end(UUID id, long version, LocalDate lastDay, String reason) {
        Link link = seen(id);
        link.requireVersion(version);
        trail.say("ended", reason);
        link.end(lastDay == null ? calendar.today() : lastDay, reason);
        links.flush();
        return named(link);
    }

    /** Takes back a link that was never right; the audit trail keeps it with the reason. */
    @Transactional
    public void remove(UUID id, long version, String reason) {
        Link link = seen(id);
        link.requireVersion(version);
        trail.say("removed", reason);
        links.delete(link);
        links.flush();
    }

    private Link made(Connection connection, String madeBy) {
        Link link = new Link(connection, madeBy);
        require(!links.exists(connection), LinkProblem.LINKED_ALREADY);
        links.persistAndFlush(link);
        return link;
    }

    /** In one order, so that two who link the same records do not wait for each other. */
    private void hold(Connection connection) {
        Stream.of(connection.from(), connection.to())
                .sorted(Comparator.comparing(RecordRef::id))
                .forEach(links::hold);
    }

    private Link seen(UUID id) {
        return links.seen(id).orElseThrow(() -> new DomainException(LinkProblem.NO_SUCH_LINK));
    }

    private NamedLink named(Link link) {
        Map<RecordRef, RecordName> names = records.names(List.of(link.from(), link.to()));
        return new NamedLink(link, names.get(link.from()), names.get(link.to()));
    }
}

package org.openborough.audit.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openborough.audit.AuditEventService;
import org.openborough.shared.paging.ChangesRequest;
import org.openborough.shared.paging.Listing;
import org.openborough.shared.security.Roles;
import org.openborough.shared.tables.TableTypes;

@Path("/v1/audit-events")
@Tag(ref = "Audit")
class AuditEventResource {

    private final AuditEventService events;

    @Inject
    AuditEventResource(AuditEventService events) {
        this.events = events;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
    @RolesAllowed({
        Roles.VIEWER,
        Roles.DATA_PROVIDER,
        Roles.PERFORMANCE_OFFICER,
        Roles.SERVICE_DIRECTOR,
        Roles.PARTNERSHIP_OFFICER,
        Roles.CONSULTATION_OFFICER,
        Roles.PANEL_MEMBER,
        Roles.PETITIONS_OFFICER,
        Roles.INTERNAL_AUDITOR,
        Roles.COUNCILLOR,
        Roles.APPROVER,
        Roles.ADMINISTRATOR
    })
    @Operation(
            summary = "List changes",
            description = "Who changed what, when and why, latest first. Auditors and administrators read the whole"
                    + " trail; other staff give resourceKind and resourceId and read that record's history.")
    public Listing<AuditEventResponse> listAuditEvents(
            @Valid @BeanParam AuditEventFilter filter, @Valid @BeanParam ChangesRequest page) {
        return Listing.of(
                        page, asked -> events.events(filter.toQuestion(), asked).map(AuditEventResponse::from))
                .withNothingRemoved();
    }
}

package org.openborough.shared.security;

import java.util.List;

/** The roles a person or a partner's client can have; they come from the token's claims, mapped in configuration. */
public final class Roles {

    /** Any officer or councillor: reads what staff may read. */
    public static final String VIEWER = "viewer";

    /** Enters values for the indicators its post provides. */
    public static final String DATA_PROVIDER = "data-provider";

    public static final String PERFORMANCE_OFFICER = "performance-officer";
    public static final String SERVICE_DIRECTOR = "service-director";
    public static final String PARTNERSHIP_OFFICER = "partnership-officer";
    public static final String CONSULTATION_OFFICER = "consultation-officer";

    /** Member of a standards panel. */
    public static final String PANEL_MEMBER = "panel-member";

    /** Democratic services. */
    public static final String PETITIONS_OFFICER = "petitions-officer";

    /** Reads everything, the audit trail included; writes findings only. */
    public static final String INTERNAL_AUDITOR = "internal-auditor";

    public static final String COUNCILLOR = "councillor";

    /** A cabinet member who signs off. */
    public static final String APPROVER = "approver";

    public static final String ADMINISTRATOR = "administrator";

    /** A partner organisation's machine, bound to that organisation and to scopes. */
    public static final String PARTNER = "partner";

    /** Everybody who works or sits for the council. */
    public static final List<String> STAFF = List.of(
            VIEWER,
            DATA_PROVIDER,
            PERFORMANCE_OFFICER,
            SERVICE_DIRECTOR,
            PARTNERSHIP_OFFICER,
            CONSULTATION_OFFICER,
            PANEL_MEMBER,
            PETITIONS_OFFICER,
            INTERNAL_AUDITOR,
            COUNCILLOR,
            APPROVER,
            ADMINISTRATOR);

    private Roles() {}
}

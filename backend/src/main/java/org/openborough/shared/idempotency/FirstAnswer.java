package org.openborough.shared.idempotency;

import java.util.Map;

/** The answer a request got when it was made for the first time. */
record FirstAnswer(int status, Map<String, String> headers, byte[] body) {}

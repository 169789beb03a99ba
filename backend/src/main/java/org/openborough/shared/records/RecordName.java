package org.openborough.shared.records;

/**
 * What others call a record.
 *
 * @param reference the code people quote, or null
 * @param url path of its page in the web app, or null where it has none
 */
public record RecordName(String title, String reference, String url) {}

package org.openborough.shared.opendata;

import java.util.List;

/**
 * Data that anybody may have and use again.
 *
 * @param key words joined by hyphens that no other dataset has, kept for good: part of its address
 * @param keywords what people would look for
 * @param frequency how often there is something new
 * @param path where it is had from the API, with its filters
 * @param operation operationId of that address, under which its columns are described; null where they are not
 * @param hasJson whether it is had as JSON too, not as CSV alone
 */
public record Dataset(
        String key,
        String title,
        String description,
        List<String> keywords,
        UpdateFrequency frequency,
        String path,
        String operation,
        boolean hasJson) {}

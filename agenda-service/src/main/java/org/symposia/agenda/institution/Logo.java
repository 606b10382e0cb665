package org.symposia.agenda.institution;

import org.bson.types.Binary;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.mongo.SchemaVersion;

/**
 * The logo of an institution as it is delivered.
 *
 * @param institution the institution's id
 * @param digest of the file, part of its address
 * @param width in pixels
 * @param height in pixels
 * @param png the file
 */
@Document("logos")
@SchemaVersion(1)
record Logo(@Id String institution, String digest, int width, int height, Binary png) {
}

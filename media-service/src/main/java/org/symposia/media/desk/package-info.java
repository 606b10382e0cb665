/**
 * Pages of press officers: create and edit releases and photos, submit, approve, publish.
 */
@NullMarked
package org.symposia.media.desk;

import org.jspecify.annotations.NullMarked;

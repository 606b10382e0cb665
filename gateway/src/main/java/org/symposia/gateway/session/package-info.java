/**
 * The sessions of people who are signed in, kept in the store.
 */
@NullMarked
package org.symposia.gateway.session;

import org.jspecify.annotations.NullMarked;

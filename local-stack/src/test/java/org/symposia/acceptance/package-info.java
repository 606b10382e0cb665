/**
 * The product as people use it: real browser, real Keycloak, real store, real mails.
 */
@NullMarked
package org.symposia.acceptance;

import org.jspecify.annotations.NullMarked;

/*
 * Made from node_modules/nhsuk-frontend by nhsuk-classes.test.ts: after an update, run
 * UPDATE=1 npx tsx --test src/markdown/html/nhsuk-classes.test.ts
 */

const list = `
  nhsuk-action-link nhsuk-action-link--reverse nhsuk-action-link__text nhsuk-back-link
  nhsuk-back-link--reverse nhsuk-body nhsuk-body-l nhsuk-body-m nhsuk-body-s nhsuk-breadcrumb
  nhsuk-breadcrumb--reverse nhsuk-breadcrumb__link nhsuk-breadcrumb__list nhsuk-breadcrumb__list-item
  nhsuk-button nhsuk-button--brand nhsuk-button--icon nhsuk-button--login nhsuk-button--reverse
  nhsuk-button--secondary nhsuk-button--secondary-solid nhsuk-button--small nhsuk-button--warning
  nhsuk-button-group nhsuk-button-group--small nhsuk-button__content nhsuk-caption nhsuk-caption--bottom
  nhsuk-caption-l nhsuk-caption-m nhsuk-caption-xl nhsuk-caption-xxl nhsuk-card nhsuk-card--care
  nhsuk-card--care--emergency nhsuk-card--care--non-urgent nhsuk-card--care--urgent nhsuk-card--care__arrow
  nhsuk-card--clickable nhsuk-card--feature nhsuk-card--primary nhsuk-card--secondary nhsuk-card--warning
  nhsuk-card-group nhsuk-card-group__item nhsuk-card__action nhsuk-card__actions nhsuk-card__content
  nhsuk-card__description nhsuk-card__heading nhsuk-card__heading-container nhsuk-card__img
  nhsuk-card__link nhsuk-character-count nhsuk-character-count__message nhsuk-character-count__status
  nhsuk-checkboxes nhsuk-checkboxes--inline nhsuk-checkboxes--small nhsuk-checkboxes__conditional
  nhsuk-checkboxes__conditional--hidden nhsuk-checkboxes__divider nhsuk-checkboxes__hint
  nhsuk-checkboxes__input nhsuk-checkboxes__item nhsuk-checkboxes__label nhsuk-code
  nhsuk-code--background-body nhsuk-code--background-template nhsuk-code--button nhsuk-code--inline
  nhsuk-code--no-border nhsuk-code--reverse nhsuk-code__button nhsuk-code__container nhsuk-code__content
  nhsuk-contents-list nhsuk-contents-list__current nhsuk-contents-list__item nhsuk-contents-list__link
  nhsuk-contents-list__list nhsuk-date-input nhsuk-date-input__input nhsuk-date-input__item
  nhsuk-date-input__label nhsuk-details nhsuk-details--reverse nhsuk-details__summary
  nhsuk-details__summary-text nhsuk-details__text nhsuk-error-message nhsuk-error-summary
  nhsuk-error-summary__body nhsuk-error-summary__heading nhsuk-error-summary__list nhsuk-expander
  nhsuk-expander-group nhsuk-fieldset nhsuk-fieldset__heading nhsuk-fieldset__legend
  nhsuk-fieldset__legend--l nhsuk-fieldset__legend--m nhsuk-fieldset__legend--s nhsuk-fieldset__legend--xl
  nhsuk-file-upload nhsuk-file-upload--disabled nhsuk-file-upload__choose-files-button
  nhsuk-file-upload__drop-button nhsuk-file-upload__drop-button--dragging
  nhsuk-file-upload__drop-button--empty nhsuk-file-upload__drop-button-group
  nhsuk-file-upload__drop-instruction nhsuk-file-upload__drop-zone nhsuk-file-upload__input
  nhsuk-file-upload__status nhsuk-footer nhsuk-footer__heading nhsuk-footer__list nhsuk-footer__list-item
  nhsuk-footer__list-item-link nhsuk-footer__meta nhsuk-footer__navigation nhsuk-form-group
  nhsuk-form-group--error nhsuk-form-group--inline nhsuk-frontend-supported nhsuk-grid-column-full
  nhsuk-grid-column-one-half nhsuk-grid-column-one-quarter nhsuk-grid-column-one-third
  nhsuk-grid-column-three-quarters nhsuk-grid-column-two-thirds nhsuk-grid-row nhsuk-header
  nhsuk-header--inline nhsuk-header--organisation nhsuk-header--white nhsuk-header__account
  nhsuk-header__account-button nhsuk-header__account-form nhsuk-header__account-item
  nhsuk-header__account-link nhsuk-header__account-list nhsuk-header__container nhsuk-header__logo
  nhsuk-header__menu nhsuk-header__menu-list nhsuk-header__menu-toggle nhsuk-header__navigation
  nhsuk-header__navigation--justified nhsuk-header__navigation--white nhsuk-header__navigation-container
  nhsuk-header__navigation-item nhsuk-header__navigation-item--current
  nhsuk-header__navigation-item-current-fallback nhsuk-header__navigation-link
  nhsuk-header__navigation-list nhsuk-header__navigation-text nhsuk-header__organisation-logo
  nhsuk-header__organisation-name nhsuk-header__organisation-name-descriptor
  nhsuk-header__organisation-name-split nhsuk-header__search nhsuk-header__search-form
  nhsuk-header__service nhsuk-header__service-logo nhsuk-header__service-name nhsuk-heading nhsuk-heading-l
  nhsuk-heading-m nhsuk-heading-s nhsuk-heading-xl nhsuk-heading-xs nhsuk-heading-xxs nhsuk-hero
  nhsuk-hero--border nhsuk-hero--image nhsuk-hero--image-description nhsuk-hero__arrow nhsuk-hero__content
  nhsuk-hero__heading nhsuk-hero__overlay nhsuk-hint nhsuk-icon nhsuk-icon--arrow-down
  nhsuk-icon--arrow-down-circle nhsuk-icon--arrow-left nhsuk-icon--arrow-left-circle
  nhsuk-icon--arrow-right nhsuk-icon--arrow-right-circle nhsuk-icon--arrow-up nhsuk-icon--arrow-up-circle
  nhsuk-icon--arrow-up-down nhsuk-icon--chevron-down-circle nhsuk-icon--chevron-left-circle
  nhsuk-icon--chevron-right-circle nhsuk-icon--chevron-up-circle nhsuk-icon--cross nhsuk-icon--minus
  nhsuk-icon--plus nhsuk-icon--search nhsuk-icon--size-100 nhsuk-icon--size-25 nhsuk-icon--size-50
  nhsuk-icon--size-75 nhsuk-icon--tick nhsuk-icon--user nhsuk-image nhsuk-image--no-background
  nhsuk-image--no-border nhsuk-image__caption nhsuk-image__img nhsuk-input nhsuk-input--code
  nhsuk-input--error nhsuk-input--large nhsuk-input--width-10 nhsuk-input--width-2 nhsuk-input--width-20
  nhsuk-input--width-3 nhsuk-input--width-30 nhsuk-input--width-4 nhsuk-input--width-5 nhsuk-input-wrapper
  nhsuk-input-wrapper--large nhsuk-input-wrapper__prefix nhsuk-input-wrapper__suffix nhsuk-inset-text
  nhsuk-label nhsuk-label--l nhsuk-label--m nhsuk-label--s nhsuk-label--xl nhsuk-label-wrapper
  nhsuk-lede-text nhsuk-lede-text--small nhsuk-link nhsuk-link--no-underline nhsuk-link--no-visited-state
  nhsuk-link--reverse nhsuk-link--text-colour nhsuk-link-image nhsuk-list nhsuk-list--border
  nhsuk-list--bullet nhsuk-list--cross nhsuk-list--number nhsuk-list--tick nhsuk-main-wrapper
  nhsuk-main-wrapper--l nhsuk-main-wrapper--s nhsuk-notification-banner nhsuk-notification-banner--success
  nhsuk-notification-banner__content nhsuk-notification-banner__header nhsuk-notification-banner__heading
  nhsuk-notification-banner__link nhsuk-notification-banner__title nhsuk-pagination
  nhsuk-pagination--numbered nhsuk-pagination-item--next nhsuk-pagination-item--previous
  nhsuk-pagination__item nhsuk-pagination__item--current nhsuk-pagination__item--ellipsis
  nhsuk-pagination__link nhsuk-pagination__link--next nhsuk-pagination__link--prev nhsuk-pagination__list
  nhsuk-pagination__next nhsuk-pagination__page nhsuk-pagination__previous nhsuk-pagination__title
  nhsuk-panel nhsuk-panel--interruption nhsuk-panel__body nhsuk-panel__heading nhsuk-panel__heading--l
  nhsuk-panel__heading--m nhsuk-panel__heading--xl nhsuk-password-input nhsuk-password-input__input
  nhsuk-password-input__toggle nhsuk-radios nhsuk-radios--inline nhsuk-radios--small
  nhsuk-radios__conditional nhsuk-radios__conditional--hidden nhsuk-radios__divider nhsuk-radios__hint
  nhsuk-radios__input nhsuk-radios__item nhsuk-radios__label nhsuk-scroll nhsuk-scroll--reverse
  nhsuk-scroll--scrollable nhsuk-scroll--scrollable-left nhsuk-scroll--scrollable-right
  nhsuk-scroll__content nhsuk-search-input nhsuk-search-input--large nhsuk-search-input__button
  nhsuk-search-input__input nhsuk-search-input__wrapper nhsuk-section-break nhsuk-section-break--l
  nhsuk-section-break--m nhsuk-section-break--visible nhsuk-section-break--xl nhsuk-select
  nhsuk-select--error nhsuk-skip-link nhsuk-skip-link-focused-element nhsuk-summary-list
  nhsuk-summary-list--no-border nhsuk-summary-list--no-last-row-border nhsuk-summary-list__actions
  nhsuk-summary-list__actions-list nhsuk-summary-list__actions-list-item nhsuk-summary-list__key
  nhsuk-summary-list__row nhsuk-summary-list__row--no-actions nhsuk-summary-list__row--no-border
  nhsuk-summary-list__value nhsuk-table nhsuk-table--compact nhsuk-table--no-border
  nhsuk-table--no-last-row-border nhsuk-table--responsive nhsuk-table--reverse nhsuk-table--sortable
  nhsuk-table--striped nhsuk-table__body nhsuk-table__caption nhsuk-table__caption--l
  nhsuk-table__caption--m nhsuk-table__caption--s nhsuk-table__caption--xl nhsuk-table__cell
  nhsuk-table__cell--numeric nhsuk-table__head nhsuk-table__header nhsuk-table__header--numeric
  nhsuk-table__heading nhsuk-table__row nhsuk-tabs nhsuk-tabs__heading nhsuk-tabs__list
  nhsuk-tabs__list-item nhsuk-tabs__list-item--selected nhsuk-tabs__panel nhsuk-tabs__panel--hidden
  nhsuk-tabs__tab nhsuk-tag nhsuk-tag--aqua-green nhsuk-tag--blue nhsuk-tag--green nhsuk-tag--grey
  nhsuk-tag--no-border nhsuk-tag--no-colour nhsuk-tag--orange nhsuk-tag--pink nhsuk-tag--purple
  nhsuk-tag--red nhsuk-tag--white nhsuk-tag--yellow nhsuk-task-list nhsuk-task-list__hint
  nhsuk-task-list__item nhsuk-task-list__item--with-link nhsuk-task-list__link
  nhsuk-task-list__name-and-hint nhsuk-task-list__status nhsuk-textarea nhsuk-textarea--error nhsuk-u-clear
  nhsuk-u-display-block nhsuk-u-display-inline nhsuk-u-display-inline-block nhsuk-u-display-none
  nhsuk-u-display-none-from-desktop nhsuk-u-display-none-from-large-desktop
  nhsuk-u-display-none-from-mobile nhsuk-u-display-none-from-tablet nhsuk-u-display-none-print
  nhsuk-u-display-none-until-desktop nhsuk-u-display-none-until-large-desktop
  nhsuk-u-display-none-until-mobile nhsuk-u-display-none-until-tablet nhsuk-u-float-left
  nhsuk-u-float-right nhsuk-u-font-code nhsuk-u-font-monospace nhsuk-u-font-size-14 nhsuk-u-font-size-16
  nhsuk-u-font-size-19 nhsuk-u-font-size-22 nhsuk-u-font-size-26 nhsuk-u-font-size-36 nhsuk-u-font-size-48
  nhsuk-u-font-size-64 nhsuk-u-font-weight-bold nhsuk-u-font-weight-normal
  nhsuk-u-frontend-not-supported-hidden nhsuk-u-frontend-supported-hidden nhsuk-u-margin-0 nhsuk-u-margin-1
  nhsuk-u-margin-2 nhsuk-u-margin-3 nhsuk-u-margin-4 nhsuk-u-margin-5 nhsuk-u-margin-6 nhsuk-u-margin-7
  nhsuk-u-margin-8 nhsuk-u-margin-9 nhsuk-u-margin-bottom-0 nhsuk-u-margin-bottom-1 nhsuk-u-margin-bottom-2
  nhsuk-u-margin-bottom-3 nhsuk-u-margin-bottom-4 nhsuk-u-margin-bottom-5 nhsuk-u-margin-bottom-6
  nhsuk-u-margin-bottom-7 nhsuk-u-margin-bottom-8 nhsuk-u-margin-bottom-9 nhsuk-u-margin-left-0
  nhsuk-u-margin-left-1 nhsuk-u-margin-left-2 nhsuk-u-margin-left-3 nhsuk-u-margin-left-4
  nhsuk-u-margin-left-5 nhsuk-u-margin-left-6 nhsuk-u-margin-left-7 nhsuk-u-margin-left-8
  nhsuk-u-margin-left-9 nhsuk-u-margin-right-0 nhsuk-u-margin-right-1 nhsuk-u-margin-right-2
  nhsuk-u-margin-right-3 nhsuk-u-margin-right-4 nhsuk-u-margin-right-5 nhsuk-u-margin-right-6
  nhsuk-u-margin-right-7 nhsuk-u-margin-right-8 nhsuk-u-margin-right-9 nhsuk-u-margin-top-0
  nhsuk-u-margin-top-1 nhsuk-u-margin-top-2 nhsuk-u-margin-top-3 nhsuk-u-margin-top-4 nhsuk-u-margin-top-5
  nhsuk-u-margin-top-6 nhsuk-u-margin-top-7 nhsuk-u-margin-top-8 nhsuk-u-margin-top-9 nhsuk-u-nowrap
  nhsuk-u-one-half nhsuk-u-one-half-tablet nhsuk-u-one-quarter nhsuk-u-one-quarter-tablet nhsuk-u-one-third
  nhsuk-u-one-third-tablet nhsuk-u-padding-0 nhsuk-u-padding-1 nhsuk-u-padding-2 nhsuk-u-padding-3
  nhsuk-u-padding-4 nhsuk-u-padding-5 nhsuk-u-padding-6 nhsuk-u-padding-7 nhsuk-u-padding-8
  nhsuk-u-padding-9 nhsuk-u-padding-bottom-0 nhsuk-u-padding-bottom-1 nhsuk-u-padding-bottom-2
  nhsuk-u-padding-bottom-3 nhsuk-u-padding-bottom-4 nhsuk-u-padding-bottom-5 nhsuk-u-padding-bottom-6
  nhsuk-u-padding-bottom-7 nhsuk-u-padding-bottom-8 nhsuk-u-padding-bottom-9 nhsuk-u-padding-left-0
  nhsuk-u-padding-left-1 nhsuk-u-padding-left-2 nhsuk-u-padding-left-3 nhsuk-u-padding-left-4
  nhsuk-u-padding-left-5 nhsuk-u-padding-left-6 nhsuk-u-padding-left-7 nhsuk-u-padding-left-8
  nhsuk-u-padding-left-9 nhsuk-u-padding-right-0 nhsuk-u-padding-right-1 nhsuk-u-padding-right-2
  nhsuk-u-padding-right-3 nhsuk-u-padding-right-4 nhsuk-u-padding-right-5 nhsuk-u-padding-right-6
  nhsuk-u-padding-right-7 nhsuk-u-padding-right-8 nhsuk-u-padding-right-9 nhsuk-u-padding-top-0
  nhsuk-u-padding-top-1 nhsuk-u-padding-top-2 nhsuk-u-padding-top-3 nhsuk-u-padding-top-4
  nhsuk-u-padding-top-5 nhsuk-u-padding-top-6 nhsuk-u-padding-top-7 nhsuk-u-padding-top-8
  nhsuk-u-padding-top-9 nhsuk-u-reading-width nhsuk-u-secondary-text-colour nhsuk-u-static-margin-0
  nhsuk-u-static-margin-1 nhsuk-u-static-margin-2 nhsuk-u-static-margin-3 nhsuk-u-static-margin-4
  nhsuk-u-static-margin-5 nhsuk-u-static-margin-6 nhsuk-u-static-margin-7 nhsuk-u-static-margin-8
  nhsuk-u-static-margin-9 nhsuk-u-static-margin-bottom-0 nhsuk-u-static-margin-bottom-1
  nhsuk-u-static-margin-bottom-2 nhsuk-u-static-margin-bottom-3 nhsuk-u-static-margin-bottom-4
  nhsuk-u-static-margin-bottom-5 nhsuk-u-static-margin-bottom-6 nhsuk-u-static-margin-bottom-7
  nhsuk-u-static-margin-bottom-8 nhsuk-u-static-margin-bottom-9 nhsuk-u-static-margin-left-0
  nhsuk-u-static-margin-left-1 nhsuk-u-static-margin-left-2 nhsuk-u-static-margin-left-3
  nhsuk-u-static-margin-left-4 nhsuk-u-static-margin-left-5 nhsuk-u-static-margin-left-6
  nhsuk-u-static-margin-left-7 nhsuk-u-static-margin-left-8 nhsuk-u-static-margin-left-9
  nhsuk-u-static-margin-right-0 nhsuk-u-static-margin-right-1 nhsuk-u-static-margin-right-2
  nhsuk-u-static-margin-right-3 nhsuk-u-static-margin-right-4 nhsuk-u-static-margin-right-5
  nhsuk-u-static-margin-right-6 nhsuk-u-static-margin-right-7 nhsuk-u-static-margin-right-8
  nhsuk-u-static-margin-right-9 nhsuk-u-static-margin-top-0 nhsuk-u-static-margin-top-1
  nhsuk-u-static-margin-top-2 nhsuk-u-static-margin-top-3 nhsuk-u-static-margin-top-4
  nhsuk-u-static-margin-top-5 nhsuk-u-static-margin-top-6 nhsuk-u-static-margin-top-7
  nhsuk-u-static-margin-top-8 nhsuk-u-static-margin-top-9 nhsuk-u-static-padding-0 nhsuk-u-static-padding-1
  nhsuk-u-static-padding-2 nhsuk-u-static-padding-3 nhsuk-u-static-padding-4 nhsuk-u-static-padding-5
  nhsuk-u-static-padding-6 nhsuk-u-static-padding-7 nhsuk-u-static-padding-8 nhsuk-u-static-padding-9
  nhsuk-u-static-padding-bottom-0 nhsuk-u-static-padding-bottom-1 nhsuk-u-static-padding-bottom-2
  nhsuk-u-static-padding-bottom-3 nhsuk-u-static-padding-bottom-4 nhsuk-u-static-padding-bottom-5
  nhsuk-u-static-padding-bottom-6 nhsuk-u-static-padding-bottom-7 nhsuk-u-static-padding-bottom-8
  nhsuk-u-static-padding-bottom-9 nhsuk-u-static-padding-left-0 nhsuk-u-static-padding-left-1
  nhsuk-u-static-padding-left-2 nhsuk-u-static-padding-left-3 nhsuk-u-static-padding-left-4
  nhsuk-u-static-padding-left-5 nhsuk-u-static-padding-left-6 nhsuk-u-static-padding-left-7
  nhsuk-u-static-padding-left-8 nhsuk-u-static-padding-left-9 nhsuk-u-static-padding-right-0
  nhsuk-u-static-padding-right-1 nhsuk-u-static-padding-right-2 nhsuk-u-static-padding-right-3
  nhsuk-u-static-padding-right-4 nhsuk-u-static-padding-right-5 nhsuk-u-static-padding-right-6
  nhsuk-u-static-padding-right-7 nhsuk-u-static-padding-right-8 nhsuk-u-static-padding-right-9
  nhsuk-u-static-padding-top-0 nhsuk-u-static-padding-top-1 nhsuk-u-static-padding-top-2
  nhsuk-u-static-padding-top-3 nhsuk-u-static-padding-top-4 nhsuk-u-static-padding-top-5
  nhsuk-u-static-padding-top-6 nhsuk-u-static-padding-top-7 nhsuk-u-static-padding-top-8
  nhsuk-u-static-padding-top-9 nhsuk-u-text-align-centre nhsuk-u-text-align-left nhsuk-u-text-align-right
  nhsuk-u-text-break-word nhsuk-u-three-quarters nhsuk-u-three-quarters-tablet nhsuk-u-two-thirds
  nhsuk-u-two-thirds-tablet nhsuk-u-visually-hidden nhsuk-u-visually-hidden-focusable nhsuk-u-width-full
  nhsuk-u-width-one-half nhsuk-u-width-one-quarter nhsuk-u-width-one-third nhsuk-u-width-three-quarters
  nhsuk-u-width-two-thirds nhsuk-width-container nhsuk-width-container-fluid
`;

/** The classes that NHS.UK frontend 10 has, without those that version 11 removes. */
export const nhsukClasses: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
